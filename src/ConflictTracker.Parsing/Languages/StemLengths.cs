namespace ConflictTracker.Parsing.Languages;

/// <summary>Stems by length, longest first, with the letters that one must have at its outer end.</summary>
internal sealed class StemLengths<T>
{
    private readonly Dictionary<string, T> _stems = new(StringComparer.Ordinal);
    private readonly HashSet<char> _letters = [];
    private readonly List<int> _lengths = [];

    public IReadOnlyList<int> Lengths => _lengths;

    public void Add(string stem, char letter, T value)
    {
        if (!_stems.TryAdd(stem, value))
        {
            return;
        }

        _letters.Add(letter);
        if (!_lengths.Contains(stem.Length))
        {
            _lengths.Add(stem.Length);
            _lengths.Sort((a, b) => b - a);
        }
    }

    public bool MayHold(char letter) => _letters.Contains(letter);

    public bool TryGet(ReadOnlySpan<char> stem, out T value) =>
        _stems.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(stem, out value!);
}
