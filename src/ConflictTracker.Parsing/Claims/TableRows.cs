using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims;

/// <summary>
/// Tables that lost their columns: a line of heads ("North South") over lines of a label and as many numbers ("Killed 12
/// 30"). Each number is of the head above it.
/// </summary>
internal static class TableRows
{
    public const string PatternId = "table";

    private const int LongestLabel = 4;

    /// <summary>Whether the line is a label with two or more bare numbers.</summary>
    public static bool IsRow(SentenceReading line, out int columns)
    {
        columns = 0;
        int words = 0;
        foreach (Token token in line.Tokens)
        {
            switch (token.Kind)
            {
                case TokenKind.Number:
                    columns++;
                    break;
                case TokenKind.Word when columns == 0:
                    words++;
                    break;
                case TokenKind.Punctuation when token.Text is ">" or "<" or "~" or "+" or "|" or ":":
                    break;
                default:
                    return false;
            }
        }

        return columns >= 2 && words is > 0 and <= LongestLabel;
    }

    /// <summary>The head of a column, verbatim, or null: looked for in the nearest line above that is no row.</summary>
    public static string? HeadOf(IReadOnlyList<SentenceReading> lines, int row, int column, int columns)
    {
        for (int i = row - 1; i >= Math.Max(0, row - 12); i--)
        {
            if (IsRow(lines[i], out _))
            {
                continue;
            }

            List<Token> heads = lines[i].Tokens;
            bool fits = heads.Count == columns && heads.All(t => t.Kind == TokenKind.Word && t.IsCapitalised);
            return fits ? heads[column].Text : null;
        }

        return null;
    }
}
