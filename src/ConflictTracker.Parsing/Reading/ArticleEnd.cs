using System.Collections.Frozen;

namespace ConflictTracker.Parsing.Reading;

/// <summary>
/// Finds the line below which nothing is the article's: "Comments", or "Related articles" with nothing but titles below.
/// What stands there heads nothing, shows nothing and dates nothing.
/// </summary>
internal static class ArticleEnd
{
    /// <summary>A text of fewer paragraphs has not begun: the label belongs to the buttons above it.</summary>
    private const int FewestParagraphs = 2;

    private const int ShortestParagraph = 9;
    private const int LongestLabel = 60;

    private static readonly FrozenSet<string> Labels = ChromePhrases.Load("article-ends.txt");

    public static List<Piece> Mark(List<Piece> pieces)
    {
        int end = IndexIn([.. pieces.Select(p => p.Text)]);
        return end == pieces.Count
            ? pieces
            : [.. pieces.Select((p, i) => i >= end && p.IsOpen ? p with { Kind = PieceKind.Paragraph } : p)];
    }

    /// <summary>The line that ends the article, or their number where none does.</summary>
    public static int IndexIn(IReadOnlyList<string> lines)
    {
        int last = lines.Count - 1;
        while (last >= 0 && !IsParagraph(lines[last]))
        {
            last--;
        }

        if (IsListOfPages(lines, last + 1))
        {
            return last + 1;
        }

        int paragraphs = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            if (
                paragraphs >= FewestParagraphs
                && lines[i].Length <= LongestLabel
                && (Labels.Contains(ChromePhrases.Bare(lines[i])) || (i > last && ChromePhrases.LeadsToLinks(lines[i])))
            )
            {
                return i;
            }

            paragraphs += IsParagraph(lines[i]) ? 1 : 0;
        }

        return lines.Count;
    }

    /// <summary>Titles with the dates of their pages, two at least, and no paragraph any more.</summary>
    private static bool IsListOfPages(IReadOnlyList<string> lines, int from) =>
        from > 0
        && Enumerable
            .Range(from, lines.Count - from)
            .Count(i => i > from && TimeStamps.IsStamp(lines[i]) && TimeStamps.HasYear(lines[i])) > 1;

    private static bool IsParagraph(string line) =>
        Prose.EndsSentence(line) && Prose.CountWords(line) >= ShortestParagraph;
}
