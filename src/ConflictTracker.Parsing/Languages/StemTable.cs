namespace ConflictTracker.Parsing.Languages;

/// <summary>
/// Words looked up whole, by their beginning ("восьмисот*") or by their end ("*ième"). The longest beginning wins; a look-up
/// takes time by the length of the word, whatever the size of the table.
/// </summary>
internal sealed class StemTable<T>
{
    private readonly Dictionary<string, T> _whole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, T> _beginnings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, T> _ends = new(StringComparer.Ordinal);
    private int _longest;

    /// <summary>Adds a word or stem; the first meaning of a form is kept.</summary>
    public void Add(string form, T value)
    {
        string folded = WordFolding.Fold(form);
        if (folded.StartsWith('*'))
        {
            _ends.TryAdd(folded[1..], value);
        }
        else if (folded.EndsWith('*'))
        {
            _beginnings.TryAdd(folded[..^1], value);
        }
        else
        {
            _whole.TryAdd(folded, value);
        }

        _longest = Math.Max(_longest, folded.Length);
    }

    /// <param name="folded">A word as <see cref="WordFolding"/> leaves it.</param>
    public bool TryGet(string folded, out T value)
    {
        if (_whole.TryGetValue(folded, out value!))
        {
            return true;
        }

        var beginnings = _beginnings.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int length = Math.Min(folded.Length, _longest); length > 0 && _beginnings.Count > 0; length--)
        {
            if (beginnings.TryGetValue(folded.AsSpan(0, length), out value!))
            {
                return true;
            }
        }

        var ends = _ends.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int length = Math.Min(folded.Length, _longest); length > 0 && _ends.Count > 0; length--)
        {
            if (ends.TryGetValue(folded.AsSpan(folded.Length - length), out value!))
            {
                return true;
            }
        }

        return false;
    }

    public bool Contains(string folded) => TryGet(folded, out _);
}
