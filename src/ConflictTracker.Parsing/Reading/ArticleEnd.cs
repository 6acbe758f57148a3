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

        int paragraphs = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            if (
                paragraphs >= FewestParagraphs
                && (Labels.Contains(ChromePhrases.Bare(lines[i])) || (i > last && ChromePhrases.LeadsToLinks(lines[i])))
            )
            {
                return i;
            }

            paragraphs += IsParagraph(lines[i]) ? 1 : 0;
        }

        return lines.Count;
    }

    private static bool IsParagraph(string line) =>
        Prose.EndsSentence(line) && Prose.CountWords(line) >= ShortestParagraph;
}
