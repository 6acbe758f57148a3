namespace ConflictTracker.Parsing.Languages;

/// <summary>
/// Words looked up whole, by their beginning ("восьмисот*") or by their end ("*ième"). The longest beginning wins; a look-up
/// takes time by the lengths of the stems, whatever the size of the table.
/// </summary>
internal sealed class StemTable<T>
{
    private readonly Dictionary<string, T> _whole = new(StringComparer.Ordinal);
    private readonly StemLengths<T> _beginnings = new();
    private readonly StemLengths<T> _ends = new();

    /// <summary>Adds a word or stem; the first meaning of a form is kept.</summary>
    public void Add(string form, T value)
    {
        string folded = WordFolding.Fold(form);
        if (folded.StartsWith('*'))
        {
            _ends.Add(folded[1..], folded[^1], value);
        }
        else if (folded.EndsWith('*'))
        {
            _beginnings.Add(folded[..^1], folded[0], value);
        }
        else
        {
            _whole.TryAdd(folded, value);
        }
    }

    /// <param name="folded">A word as <see cref="WordFolding"/> leaves it.</param>
    public bool TryGet(string folded, out T value)
    {
        if (_whole.TryGetValue(folded, out value!))
        {
            return true;
        }

        if (folded.Length == 0)
        {
            return false;
        }

        if (_beginnings.MayHold(folded[0]))
        {
            foreach (int length in _beginnings.Lengths)
            {
                if (length <= folded.Length && _beginnings.TryGet(folded.AsSpan(0, length), out value))
                {
                    return true;
                }
            }
        }

        if (_ends.MayHold(folded[^1]))
        {
            foreach (int length in _ends.Lengths)
            {
                if (length <= folded.Length && _ends.TryGet(folded.AsSpan(folded.Length - length), out value))
                {
                    return true;
                }
            }
        }

        return false;
    }

    public bool Contains(string folded) => TryGet(folded, out _);
}
