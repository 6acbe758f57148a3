namespace ConflictTracker.Parsing.Claims.Languages;

/// <summary>With which two letters the words of a list begin: most words of a text are told apart by them, before any is
/// looked up.</summary>
internal sealed class WordStarts
{
    private const int Size = 1024;

    private readonly bool[] _starts = new bool[Size];

    /// <param name="words">Whole words, or beginnings of two letters and more.</param>
    public WordStarts(IEnumerable<string> words)
    {
        foreach (string word in words)
        {
            if (word.Length >= 2)
            {
                _starts[Place(word)] = true;
            }
        }
    }

    /// <summary>False where no word of the list begins so.</summary>
    public bool MayHold(string word) => word.Length < 2 || _starts[Place(word)];

    private static int Place(string word) => ((word[0] * 31) + word[1]) & (Size - 1);
}
