namespace ConflictTracker.Parsing.Reading;

/// <summary>Tells from a title the line that heads the first of several parts that are headed alike.</summary>
internal static class ParallelParts
{
    /// <summary>The same line with another word in it heads a later part: then it heads the first part.</summary>
    public static bool IsOneOfSections(List<Piece> pieces, int index)
    {
        string[] words = Prose.Squeeze(pieces[index].Text).Split(' ');
        return words.Length is > 2 and < 20
            && pieces
                .Skip(index + 1)
                .Any(p =>
                    p.IsOpen
                    && p.Text.Length <= TitleLine.LongestTitle
                    && (IsParallel(words, p.Text) || SharesStamp(pieces[index].Text, p.Text))
                );
    }

    /// <summary>"Situation in the north (per 4 May)" and "Talks (per 4 May)": parts that say alike as of when they stand.</summary>
    private static bool SharesStamp(string text, string other) =>
        text[^1] == ')'
        && text != other
        && text.LastIndexOf('(') is > 0 and var at
        && text.Length - at > 6
        && other.Length > text.Length - at
        && other.AsSpan(other.Length - (text.Length - at)).SequenceEqual(text.AsSpan(at));

    private static bool IsParallel(string[] words, string text)
    {
        string[] others = Prose.Squeeze(text).Split(' ');
        if (others.Length != words.Length)
        {
            return false;
        }

        int different = words.Where((word, i) => word != others[i]).Count();
        return different > 0 && different * 3 <= words.Length;
    }
}
