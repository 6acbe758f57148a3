using System.Text.RegularExpressions;
using ConflictTracker.Core.Articles;

namespace ConflictTracker.Parsing.Reading;

/// <summary>
/// Finds posts that a page shows as cards: the name, the handle, the words and, below them, time and date, on lines of their
/// own. Without the date below, or beside the handle, nobody can say where the post ends.
/// </summary>
internal static partial class PostCards
{
    /// <summary>No card spreads over more lines.</summary>
    private const int LongestCard = 12;

    private const int LongestName = 8;

    public static List<Piece> Join(List<Piece> pieces)
    {
        if (!pieces.Exists(p => p.Text.Length <= LongestHeader && p.Text.Contains('@', StringComparison.Ordinal)))
        {
            return pieces;
        }

        List<Piece> joined = new(pieces.Count);
        for (int i = 0; i < pieces.Count; i++)
        {
            if (HeaderAt(pieces, i) is { } header && EndOf(pieces, i, header.Date) is { } end)
            {
                if (header.HasNameAbove)
                {
                    joined.RemoveAt(joined.Count - 1);
                }

                Piece post = Pieces.Join(pieces[(header.HasNameAbove ? i - 1 : i)..(end.At + 1)], "\n");
                joined.Add(
                    post with
                    {
                        Kind = PieceKind.SocialPost,
                        Post = new SocialPost(
                            header.Author,
                            header.Handle,
                            end.Date,
                            PostLinks.Find(post.Text),
                            "twitter"
                        ),
                    }
                );
                i = end.At;
            }
            else
            {
                joined.Add(pieces[i]);
            }
        }

        return joined;
    }

    private const int LongestHeader = 120;

    /// <summary>"@osten_fire" below "Osten Fire", or both on one line, with or without a date behind.</summary>
    private static (string? Author, string Handle, DateOnly? Date, bool HasNameAbove)? HeaderAt(
        List<Piece> pieces,
        int index
    )
    {
        Piece piece = pieces[index];
        if (
            !piece.IsOpen
            || piece.Text.Length > LongestHeader
            || Header().Match(piece.Text) is not { Success: true } line
        )
        {
            return null;
        }

        string beside = line.Groups["author"].Value;
        bool hasNameAbove =
            beside.Length == 0
            && index > 0
            && pieces[index - 1] is { IsOpen: true } above
            && piece.Gap <= 1
            && IsName(above.Text);
        if (!hasNameAbove && !IsName(beside))
        {
            return null;
        }

        return (
            PostSignature.Name(hasNameAbove ? pieces[index - 1].Text : beside),
            line.Groups["handle"].Value,
            PostDate.AtStart(line.Groups["date"].Value, out _),
            hasNameAbove
        );
    }

    private static bool IsName(string text) =>
        Prose.CountWords(text) is > 0 and <= LongestName && !Prose.EndsSentence(text) && !TimeStamps.IsStamp(text);

    /// <summary>The line with time and date that ends the card; of a card dated beside its handle, its last line close by.</summary>
    private static (int At, DateOnly? Date)? EndOf(List<Piece> pieces, int header, DateOnly? dated)
    {
        int last = Math.Min(pieces.Count - 1, header + LongestCard);
        for (int i = header + 1; i <= last && pieces[i].IsOpen; i++)
        {
            if (i > header + 1 && Stamp().Match(pieces[i].Text) is { Success: true } stamp)
            {
                string printed = stamp.Groups["date"].Value;
                if (PostDate.AtStart(printed, out _) is { } date)
                {
                    return (i, date);
                }
            }
        }

        if (dated is null || header + 1 >= pieces.Count)
        {
            return null;
        }

        int end = header + 1;
        while (end < last && pieces[end + 1].IsOpen && pieces[end + 1].Gap == 0 && pieces[header + 1].Gap > 0)
        {
            end++;
        }

        return (end, dated);
    }

    [GeneratedRegex(
        @"^(?<author>[^@]{0,80}?)\s*\(?(?<handle>@[A-Za-z0-9_]{2,30})\)?(?:\s*[·•|–-]\s*(?<date>.{6,30}))?$",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Header();

    /// <summary>"5:12 PM · Aug 14, 2024", "Aug 14, 2024 · 17:12".</summary>
    [GeneratedRegex(
        @"^(?:[0-9]{1,2}[:.][0-9]{2}(?: ?[ap]\.?m\.?)?\s*(?:[·•,|–-]|on)?\s*)?(?<date>[\p{L}0-9][\p{L}0-9 .,/-]{5,25}?)(?:\s*[·•,|–-]\s*[0-9]{1,2}[:.][0-9]{2}(?: ?[ap]\.?m\.?)?)?(?:\s*[·•]\s*.{0,30})?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Stamp();
}
