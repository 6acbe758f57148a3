namespace ConflictTracker.Parsing.Dating;

/// <summary>Words and phrases of one meaning, looked for at or around a token.</summary>
internal sealed class PhraseTable
{
    private readonly PhraseTable<bool> _table = new();

    public void Add(IEnumerable<string> entries)
    {
        foreach (string entry in entries)
        {
            _table.Add(entry, true);
        }
    }

    /// <summary>How many tokens an entry takes at <paramref name="index"/>; 0 for none.</summary>
    public int LengthAt(IReadOnlyList<Token> tokens, int index) => _table.LengthAt(tokens, index, out _);

    public bool IsAt(IReadOnlyList<Token> tokens, int index) => LengthAt(tokens, index) > 0;

    /// <summary>Whether an entry begins in a run of tokens of one sentence; the run is cut to the text.</summary>
    public bool IsWithin(IReadOnlyList<Token> tokens, int from, int to, int sentence)
    {
        for (int i = Math.Max(0, from); i <= Math.Min(to, tokens.Count - 1); i++)
        {
            if (tokens[i].Sentence == sentence && IsAt(tokens, i))
            {
                return true;
            }
        }

        return false;
    }
}
