namespace ConflictTracker.Parsing.Reading;

/// <summary>
/// Counts how deep markup nests before a parser sees it: HTML parsers take time in the square of the depth. No page of
/// news comes near the limits.
/// </summary>
internal static class HtmlNesting
{
    public const int Deepest = 512;

    /// <summary>Open formatting elements are opened again in each following paragraph.</summary>
    private const int MostFormatting = 64;

    /// <summary>Elements that end by themselves.</summary>
    private static readonly HashSet<string> Unclosed = new(StringComparer.OrdinalIgnoreCase)
    {
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
        "p",
        "li",
        "dt",
        "dd",
        "tr",
        "td",
        "th",
        "thead",
        "tbody",
        "tfoot",
        "option",
        "optgroup",
        "colgroup",
        "html",
        "head",
        "body",
        "rt",
        "rp",
    };

    private static readonly HashSet<string> Formatting = new(StringComparer.OrdinalIgnoreCase)
    {
        "a",
        "b",
        "big",
        "code",
        "em",
        "font",
        "i",
        "nobr",
        "s",
        "small",
        "strike",
        "strong",
        "tt",
        "u",
    };

    public static bool IsTooDeep(string markup)
    {
        int depth = 0;
        int formatting = 0;
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> unclosed = Unclosed.GetAlternateLookup<
            ReadOnlySpan<char>
        >();
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> formats = Formatting.GetAlternateLookup<
            ReadOnlySpan<char>
        >();
        for (
            int at = markup.IndexOf('<', StringComparison.Ordinal);
            at >= 0 && at + 1 < markup.Length;
            at = markup.IndexOf('<', at + 1)
        )
        {
            bool closes = markup[at + 1] == '/';
            int start = at + (closes ? 2 : 1);
            int end = start;
            while (end < markup.Length && end - start < 20 && char.IsAsciiLetterOrDigit(markup[end]))
            {
                end++;
            }

            ReadOnlySpan<char> name = markup.AsSpan(start, end - start);
            if (name.IsEmpty || unclosed.Contains(name))
            {
                continue;
            }

            int step = closes ? -1 : 1;
            depth = Math.Max(0, depth + step);
            formatting = formats.Contains(name) ? Math.Max(0, formatting + step) : formatting;
            if (depth > Deepest || formatting > MostFormatting)
            {
                return true;
            }
        }

        return false;
    }
}
