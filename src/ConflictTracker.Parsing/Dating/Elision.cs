namespace ConflictTracker.Parsing.Dating;

/// <summary>"l’offensive", "dell’invasione": two words. "Russia’s", "don’t" and "п’ята" are one.</summary>
internal static class Elision
{
    private const int LongestArticle = 5;
    private const int ShortestWord = 3;

    /// <summary>The length of the elided article with its apostrophe; 0 for none.</summary>
    public static int LengthIn(ReadOnlySpan<char> word)
    {
        int apostrophe = word.IndexOfAny("'’‘");
        return
            apostrophe is > 0 and <= LongestArticle
            && word.Length - apostrophe - 1 >= ShortestWord
            && word[0] < '\u0370'
            ? apostrophe + 1
            : 0;
    }

    public static IEnumerable<string> Split(string word)
    {
        int length = LengthIn(word);
        return length == 0 ? [word] : [word[..(length - 1)], word[length..]];
    }
}
