namespace ConflictTracker.Core.Search.Words;

/// <summary>Gathers one folded word in the reader's own room; what is longer than <see cref="Tokenizer.LongestTerm"/> is
/// left out.</summary>
internal ref struct FoldedTerm(Span<char> room)
{
    private readonly Span<char> _room = room;

    public int Length { get; private set; }

    public readonly ReadOnlySpan<char> Letters => _room[..Length];

    public void Clear() => Length = 0;

    public void Append(char letter)
    {
        if (Length < _room.Length)
        {
            _room[Length++] = letter;
        }
    }

    public void Append(string letters)
    {
        foreach (char letter in letters)
        {
            Append(letter);
        }
    }

    /// <summary>English letters, whose case is one bit.</summary>
    public void AppendLowered(ReadOnlySpan<char> letters)
    {
        for (int i = 0; i < letters.Length; i++)
        {
            _room[Length + i] = (char)(letters[i] | 0x20);
        }

        Length += letters.Length;
    }
}
