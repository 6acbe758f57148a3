using System.Text.RegularExpressions;

namespace ConflictTracker.Parsing.Reading;

/// <summary>Hashtags that tag the article: in a line of their own, at the end of its text, or inside embedded posts.</summary>
internal static partial class Hashtags
{
    /// <summary>Each once, as printed, in the order of the text.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<Piece> pieces)
    {
        List<string> tags = [];
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        int last = LastWords(pieces);
        for (int i = 0; i < pieces.Count; i++)
        {
            foreach (string named in TagLines.Of(pieces[i]).Where(n => !n.StartsWith('#')))
            {
                if (seen.Add(named))
                {
                    tags.Add(named);
                }
            }

            string text =
                pieces[i].Kind is PieceKind.Tags or PieceKind.NamedTags or PieceKind.SocialPost ? pieces[i].Text
                : i == last ? Trailing(pieces[i].Text)
                : "";
            foreach (ValueMatch match in Hashtag().EnumerateMatches(text))
            {
                string tag = text.Substring(match.Index, match.Length);
                if (seen.Add(tag))
                {
                    tags.Add(tag);
                }
            }
        }

        return tags;
    }

    public static List<Piece> Mark(List<Piece> pieces) =>
        [.. pieces.Select(p => p.IsOpen && AreAll(p.Text) ? p with { Kind = PieceKind.Tags } : p)];

    /// <summary>Nothing but hashtags, and the emoji and commas between them.</summary>
    public static bool AreAll(string text)
    {
        int tags = 0;
        ReadOnlySpan<char> rest = text;
        while (!rest.IsEmpty)
        {
            int length = LengthAtStart(rest);
            if (length == 0 && (char.IsLetterOrDigit(rest[0]) || rest[0] == '#'))
            {
                return false;
            }

            tags += length > 0 ? 1 : 0;
            rest = rest[Math.Max(1, length)..];
        }

        return tags > 0;
    }

    private static int LengthAtStart(ReadOnlySpan<char> text)
    {
        int length = 1;
        while (text[0] == '#' && length < text.Length && (char.IsLetterOrDigit(text[length]) || text[length] == '_'))
        {
            length++;
        }

        return length > 1 ? length : 0;
    }

    private static int LastWords(IReadOnlyList<Piece> pieces)
    {
        int last = pieces.Count - 1;
        while (last >= 0 && pieces[last].Kind is PieceKind.Chrome or PieceKind.Tags or PieceKind.NamedTags)
        {
            last--;
        }

        return last;
    }

    /// <summary>The hashtags that a text ends in.</summary>
    private static string Trailing(string text)
    {
        int at = text.Length;
        while (at > 0)
        {
            int space = text.LastIndexOf(' ', at - 1);
            if (!AreAll(text[(space + 1)..at]))
            {
                break;
            }

            at = Math.Max(0, space);
        }

        return text[at..];
    }

    [GeneratedRegex(
        @"(?<![\p{L}\p{Nd}_&/])#[\p{L}\p{Nd}_]*\p{L}[\p{L}\p{Nd}_]*",
        RegexOptions.None,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Hashtag();
}
