namespace ConflictTracker.Core.Search.Words;

/// <summary>
/// Cuts text into words: runs of letters and numbers. Letters and digits part ("155mm" is 155 and mm, "F-16s" is f, 16
/// and s), an apostrophe inside a word vanishes, a possessive 's is left out, and digits grouped in thousands are one
/// number ("1,000" is 1000). Linear in the text.
/// </summary>
public static class Tokenizer
{
    /// <summary>Longer words are compared by their beginning.</summary>
    public const int LongestTerm = 64;

    public static IReadOnlyList<WordToken> Cut(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<WordToken> tokens = new((text.Length / 6) + 1);
        WordReader words = new(text, stackalloc char[LongestTerm]);
        while (words.Read())
        {
            tokens.Add(new WordToken(words.Term.ToString(), words.Place));
        }

        return tokens;
    }

    /// <summary>The terms alone.</summary>
    public static IReadOnlyList<string> Terms(string text) => [.. Cut(text).Select(t => t.Term)];
}
