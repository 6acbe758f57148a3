namespace ConflictTracker.Parsing.Reading;

/// <summary>Marks as chrome what a page prints twice: its title, and the words of a caption before the caption.</summary>
internal static class Repetitions
{
    /// <summary>A repeated title stands near the first.</summary>
    private const int Reach = 8;

    /// <summary>The words of a caption close above it. What stands there first with a gap below may be the title.</summary>
    public static List<Piece> MarkAboveCaptions(List<Piece> pieces) =>
        [
            .. pieces.Select(
                (p, i) =>
                    i + 1 < pieces.Count && pieces[i + 1].Gap == 0 && RepeatsCaption(pieces, i)
                        ? p with
                        {
                            Kind = PieceKind.Chrome,
                        }
                        : p
            ),
        ];

    public static List<Piece> Mark(List<Piece> pieces)
    {
        List<Piece> marked = [.. pieces];
        int title = pieces.FindIndex(p => p.Kind == PieceKind.Title);
        string? titleWords = title < 0 ? null : Prose.Squeeze(pieces[title].Text);
        for (int i = 0; i < pieces.Count; i++)
        {
            Piece piece = pieces[i];
            bool repeatsTitle =
                titleWords is not null
                && i != title
                && Math.Abs(i - title) <= Reach
                && (
                    piece.Kind is PieceKind.Open or PieceKind.Heading
                    || piece is { Kind: PieceKind.Caption, Credit: null }
                )
                && IsSame(titleWords, piece.Text);
            if (repeatsTitle || RepeatsCaption(pieces, i))
            {
                marked[i] = piece with { Kind = PieceKind.Chrome };
            }
        }

        return marked;
    }

    private static bool RepeatsCaption(List<Piece> pieces, int index)
    {
        Piece piece = pieces[index];
        return piece.Kind is PieceKind.Open or PieceKind.Caption
            && piece.Text.Length <= Prose.LongestLine
            && (
                (index + 1 < pieces.Count && IsSaidIn(pieces[index + 1], piece, mayBeWhole: piece.IsOpen))
                || (NextOf(pieces, index) is { } below && IsShorterCaption(piece, below))
                || (index > 0 && IsSaidIn(pieces[index - 1], piece, mayBeWhole: true))
            );
    }

    /// <summary>The next line that is no chrome: a label may stand between the two.</summary>
    private static Piece? NextOf(List<Piece> pieces, int index)
    {
        for (int i = index + 1; i < Math.Min(pieces.Count, index + 3); i++)
        {
            if (pieces[i].Kind != PieceKind.Chrome)
            {
                return pieces[i];
            }
        }

        return null;
    }

    private static bool IsSaidIn(Piece caption, Piece piece, bool mayBeWhole) =>
        caption.Kind == PieceKind.Caption
        && (
            (piece.IsOpen && IsSame(Prose.Squeeze(caption.CaptionText), piece.Text))
            || (mayBeWhole && IsSame(Prose.Squeeze(caption.Text), piece.Text))
        );

    /// <summary>"Smoke rises. (File photo)" above "Smoke rises. (File photo) — Jane Doe/AFP", or "Smoke rises. (Photo: AFP)" above
    /// "Smoke rises. / Photo: AFP".</summary>
    private static bool IsShorterCaption(Piece piece, Piece next) =>
        piece.Kind == PieceKind.Caption
        && next.Kind == PieceKind.Caption
        && (
            (next.Text.Length > piece.Text.Length && IsSame(Prose.Squeeze(next.CaptionText), piece.Text))
            || (
                piece.Text != next.Text
                && piece.CaptionText is { Length: > 0 } words
                && next.CaptionText is { Length: > 0 } others
                && WithoutLabel(words) == WithoutLabel(others)
            )
        );

    /// <summary>"Photo: Smoke rises": the label tells what follows.</summary>
    private static string WithoutLabel(string words) =>
        words.IndexOf(": ", StringComparison.Ordinal) is > 0 and < 9 and var mark
        && CreditPatterns.Label().Match(words) is { Success: true, Index: 0 }
            ? words[(mark + 2)..]
            : words;

    private static bool IsSame(string squeezed, string text) =>
        text.Length >= squeezed.Length && text.Length <= (squeezed.Length * 2) + 20 && Prose.Squeeze(text) == squeezed;
}
