namespace ConflictTracker.Parsing.Reading;

/// <summary>Marks the lines that are captions, and joins a credit on a line of its own to the words above it.</summary>
internal static class Captions
{
    private const int LongestCaption = 300;

    public static List<Piece> Mark(List<Piece> pieces)
    {
        List<Piece> marked = new(pieces.Count);
        foreach (Piece piece in pieces)
        {
            bool mayBe = piece.Kind is PieceKind.Open or PieceKind.Caption && piece.Credit is null;
            if (!mayBe || CaptionCredit.Find(piece.Text) is not { } caption)
            {
                marked.Add(
                    piece.Kind == PieceKind.Caption
                        ? piece with
                        {
                            CaptionText = piece.CaptionText ?? piece.Text,
                        }
                        : piece
                );
            }
            else if (caption.Text.Length == 0 && marked.Count > 0 && IsCaptionAbove(marked[^1], piece))
            {
                Piece joined = Pieces.Join([marked[^1], piece], "\n");
                marked[^1] = joined with
                {
                    Kind = PieceKind.Caption,
                    CaptionText = marked[^1].Text,
                    Credit = caption.Credit,
                };
            }
            else
            {
                marked.Add(
                    piece with
                    {
                        Kind = PieceKind.Caption,
                        CaptionText = caption.Text,
                        Credit = caption.Credit,
                    }
                );
            }
        }

        return marked;
    }

    private static bool IsCaptionAbove(Piece above, Piece credit) =>
        above.Kind is PieceKind.Open or PieceKind.Caption
        && above.Credit is null
        && above.Text.Length <= LongestCaption
        && credit.Gap <= 1
        && Prose.CountWords(above.Text) > 2;
}
