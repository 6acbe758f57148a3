namespace ConflictTracker.Parsing.Reading;

/// <summary>What stands above a title and belongs to the page or to its section: kickers, banners, summaries, authors in lists.</summary>
internal static class LinesAboveTitle
{
    private const int LongestKicker = 8;
    private const int LongestSection = 20;

    /// <summary>"The war of 2022 to 2024" above a title: what all pages of a section are about.</summary>
    private const int LongestTopic = 5;
    private const int LongestOpening = 300;
    private const int ShortestTaken = 4;
    private const int FewestTaken = 3;
    private const int LongestStem = 4;
    private const int ShortestTeaser = 30;

    /// <summary>A page's summary stands so many lines above the paragraph that it is taken from, or nearer.</summary>
    private const int TeaserReach = 12;

    /// <summary>A word or two above the title: a section, a site's name, a label with its stamp.</summary>
    public static bool IsPagesOwn(Piece piece) =>
        piece.IsOpen
        && (!Prose.EndsSentence(piece.Text) || piece.Text[^1] == ':')
        && (
            HeadingWords.TellsOrigin(piece.Text)
            || Prose.CountWords(piece.Text) < 3 && !TimeStamps.IsDayOfMonth(piece.Text)
            || TimeStamps.EndsInTime(piece.Text)
        );

    /// <summary>A small-lettered line, or a few words, above a longer line that is a title itself.</summary>
    public static bool IsKicker(List<Piece> pieces, int index)
    {
        string text = pieces[index].Text;
        if (!pieces[index].IsOpen || Prose.EndsSentence(text) || Prose.CountWords(text) > LongestKicker)
        {
            return false;
        }

        bool isSmall = Prose.StartsInLowerCase(text);
        int words = Prose.CountWords(text);
        int next = pieces.FindIndex(
            index + 1,
            p => p.Kind != PieceKind.Chrome && !(words < 4 && p.Kind is PieceKind.Caption or PieceKind.Credit)
        );
        return next > 0
            && (isSmall || words < 4 || (words <= LongestTopic && IsTakenUp(pieces, next)))
            && TitleLine.Is(pieces, next)
            && (isSmall || Prose.CountWords(pieces[next].Text) > 6)
            && !TitleLine.IsRepeated(pieces, index);
    }

    /// <summary>A title's words come again in the first sentence below it; a deck's are there to say something else.</summary>
    private static bool IsTakenUp(List<Piece> pieces, int index)
    {
        if (Pieces.NextWords(pieces, index) is not { IsBody: true } first || !Prose.EndsSentence(first.Text))
        {
            return false;
        }

        string opening = first.Text.Length <= LongestOpening ? first.Text : first.Text[..LongestOpening];
        string[] words = [.. Prose.Squeeze(pieces[index].Text).Split(' ').Where(w => w.Length >= ShortestTaken)];
        int taken = words.Count(w =>
            opening.Contains(w[..Math.Min(w.Length, LongestStem)], StringComparison.OrdinalIgnoreCase)
        );
        return words.Length >= FewestTaken && taken * 3 >= words.Length * 2;
    }

    /// <summary>"Storm: live | Dam holds | Mayor resigns" close above the title: a site's links to what is on today.</summary>
    public static bool IsBanner(List<Piece> pieces, int index) =>
        pieces[index] is { IsOpen: true } piece
        && piece.Text.Split(" | ").Length > 2
        && index + 1 < pieces.Count
        && pieces[index + 1].Gap == 0
        && TitleLine.Is(pieces, index + 1);

    /// <summary>"NewsThe dam holds" above "The dam holds": a section's name that ran into the title.</summary>
    public static bool IsGluedTo(List<Piece> pieces, int index) =>
        pieces[index] is { IsOpen: true } piece
        && index + 1 < pieces.Count
        && pieces[index + 1].Text is var title
        && piece.Text.Length > title.Length
        && piece.Text.Length - title.Length <= LongestSection
        && piece.Text[piece.Text.Length - title.Length - 1] != ' '
        && piece.Text.EndsWith(title, StringComparison.Ordinal)
        && TitleLine.Is(pieces, index + 1);

    /// <summary>"The river rose again in the ni…" above a paragraph that begins so: the page's own summary.</summary>
    public static bool IsTeaserOf(List<Piece> pieces, int index) =>
        pieces[index] is { IsOpen: true } piece
        && piece.Text.Length <= TitleLine.LongestTitle
        && piece.Text.TrimEnd('.', '…', ' ') is { Length: >= ShortestTeaser } words
        && (piece.Text.EndsWith('…') || piece.Text.EndsWith("...", StringComparison.Ordinal))
        && pieces
            .Skip(index + 1)
            .Take(TeaserReach)
            .Any(p =>
                p.IsOpen && p.Text.StartsWith(words, StringComparison.Ordinal) && p.Text.Length > piece.Text.Length
            );

    public static bool IsLoneItem(List<Piece> pieces, int index) =>
        pieces[index].Kind == PieceKind.ListItem
        && Prose.CountWords(pieces[index].Text) <= LongestKicker
        && TitleLine.NextOpen(pieces, index) is > 0 and var next
        && TitleLine.Is(pieces, next);
}
