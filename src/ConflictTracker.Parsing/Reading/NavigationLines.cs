namespace ConflictTracker.Parsing.Reading;

/// <summary>
/// Marks what stands among the links above an article: short lines, close together, between lines that are known to be
/// chrome — a publisher's name, a slogan — and other pages' titles and days. A line that names authors stays.
/// </summary>
internal static class NavigationLines
{
    private const int LongestLink = 5;

    /// <summary>"Example News" below "© 2024 Example News": a part so long is no accident.</summary>
    private const int ShortestPart = 10;

    /// <summary>So many short lines close together above a longer one are a menu.</summary>
    private const int ShortestMenu = 3;

    private const int LongestMenu = 20;
    private const int LongestMenuName = 4;

    /// <summary>A link to another article has so many words or more, and so many of them are a list.</summary>
    private const int ShortestTeaser = 6;
    private const int FewestTeasers = 3;
    private const int LongestTeaser = 200;

    public static List<Piece> Mark(List<Piece> pieces)
    {
        pieces = MarkDays(MarkTeasers(MarkMenu(pieces)));
        int end = 0;
        int lastKnown = -1;
        while (end < pieces.Count && IsShort(pieces[end]))
        {
            bool isRepeated =
                end > 0
                && pieces[end].Gap == 0
                && (
                    pieces[end].Text == pieces[end - 1].Text
                    || (
                        pieces[end - 1].Kind == PieceKind.Chrome
                        && pieces[end].Text.Length >= ShortestPart
                        && pieces[end - 1].Text.Contains(pieces[end].Text, StringComparison.Ordinal)
                    )
                );
            if (pieces[end].Kind == PieceKind.Chrome || (isRepeated && lastKnown >= 0))
            {
                lastKnown = end;
            }

            end++;
        }

        List<Piece> marked = [.. pieces];
        for (int i = 0; i <= lastKnown; i++)
        {
            bool isClose = (i > 0 && pieces[i].Gap == 0) || pieces[i + 1 < pieces.Count ? i + 1 : i].Gap == 0;
            if (pieces[i].IsOpen && isClose && !BylineLine.NamesAuthors(pieces[i].Text))
            {
                marked[i] = pieces[i] with { Kind = PieceKind.Chrome };
            }
        }

        return marked;
    }

    /// <summary>"News &amp; Views", "Sound &amp; Vision", "Valley": names close together above all else, and a title with a gap above it.</summary>
    private static List<Piece> MarkMenu(List<Piece> pieces)
    {
        int end = 0;
        while (
            end < Math.Min(pieces.Count, LongestMenu) && (end == 0 || pieces[end].Gap == 0) && IsMenuName(pieces[end])
        )
        {
            end++;
        }

        bool isMenu =
            end >= ShortestMenu
            && end + 1 < pieces.Count
            && pieces[end] is { IsOpen: true, Gap: > 0 } title
            && Prose.CountWords(title.Text) > LongestLink
            && !Prose.EndsSentence(title.Text);
        return isMenu
            ? [.. pieces.Select((p, i) => i < end && p.IsOpen ? p with { Kind = PieceKind.Chrome } : p)]
            : pieces;
    }

    /// <summary>Three titles or more close below one another above all else, and a title with gaps around it above a paragraph:
    /// what other pages offer today.</summary>
    private static List<Piece> MarkTeasers(List<Piece> pieces)
    {
        int end = 0;
        int teasers = 0;
        bool hasChrome = false;
        while (
            end < Math.Min(pieces.Count, LongestMenu)
            && (end == 0 || pieces[end].Gap == 0)
            && (IsMenuName(pieces[end]) || IsTeaser(pieces[end]))
        )
        {
            hasChrome |= pieces[end].Kind == PieceKind.Chrome;
            teasers += pieces[end].IsOpen && IsTeaser(pieces[end]) ? 1 : 0;
            end++;
        }

        bool isList =
            hasChrome
            && teasers >= FewestTeasers
            && end + 1 < pieces.Count
            && pieces[end] is { Gap: > 0 } title
            && IsTeaser(title)
            && pieces[end + 1] is { IsOpen: true, Gap: > 0 } below
            && Prose.EndsSentence(below.Text);
        return isList
            ? [.. pieces.Select((p, i) => i < end && p.IsOpen ? p with { Kind = PieceKind.Chrome } : p)]
            : pieces;
    }

    private static bool IsTeaser(Piece piece) =>
        piece.IsOpen
        && piece.Text.Length <= LongestTeaser
        && Prose.CountWords(piece.Text) >= ShortestTeaser
        && !Prose.EndsSentence(piece.Text)
        && !Prose.StartsInLowerCase(piece.Text);

    /// <summary>"2 May" right above "1 May", and no text below either: the days of a list of news that stands beside the
    /// article.</summary>
    private static List<Piece> MarkDays(List<Piece> pieces)
    {
        List<Piece> marked = [.. pieces];
        for (int i = 0; i + 1 < Math.Min(pieces.Count, LongestMenu); i++)
        {
            if (pieces[i].IsOpen && Prose.EndsSentence(pieces[i].Text))
            {
                break;
            }

            if (IsDay(pieces[i]) && IsDay(pieces[i + 1]) && pieces[i].Text != pieces[i + 1].Text)
            {
                marked[i] = pieces[i] with { Kind = PieceKind.Chrome };
                marked[i + 1] = pieces[i + 1] with { Kind = PieceKind.Chrome };
            }
        }

        return marked;
    }

    private static bool IsDay(Piece piece) => piece.IsOpen && TimeStamps.IsDayOfMonth(piece.Text);

    private static bool IsMenuName(Piece piece) =>
        piece.Kind == PieceKind.Chrome
        || (
            piece.IsOpen
            && Prose.CountWords(piece.Text) <= LongestMenuName
            && char.IsLetter(piece.Text[^1])
            && char.IsUpper(piece.Text[0])
            && !piece.Text.Any(char.IsAsciiDigit)
            && !BylineLine.NamesAuthors(piece.Text)
        );

    private static bool IsShort(Piece piece) =>
        piece.Kind == PieceKind.Chrome || (piece.IsOpen && Prose.CountWords(piece.Text) <= LongestLink);
}
