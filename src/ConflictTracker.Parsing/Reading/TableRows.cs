namespace ConflictTracker.Parsing.Reading;

/// <summary>Keeps the rows of a flattened table, and the lines close above and below them, from being taken for headings.</summary>
internal static class TableRows
{
    private const int LongestRow = 12;

    public static List<Piece> Mark(List<Piece> pieces)
    {
        List<Piece> marked = [.. pieces];
        bool isTight = Pieces.UsualGap(pieces) == 0;
        for (int i = 0; i < pieces.Count; i++)
        {
            if (!IsRow(pieces[i]))
            {
                continue;
            }

            bool hasNeighbour = (i > 0 && IsRow(pieces[i - 1])) || (i + 1 < pieces.Count && IsRow(pieces[i + 1]));
            if (!hasNeighbour)
            {
                continue;
            }

            marked[i] = AsText(marked[i]);
            if (!isTight && i > 0 && pieces[i].Gap == 0)
            {
                marked[i - 1] = AsText(marked[i - 1]);
            }

            if (!isTight && i + 1 < pieces.Count && pieces[i + 1].Gap == 0)
            {
                marked[i + 1] = AsText(marked[i + 1]);
            }
        }

        return marked;
    }

    private static Piece AsText(Piece piece) => piece.IsOpen ? piece with { Kind = PieceKind.Paragraph } : piece;

    /// <summary>A few words and at least two figures, as "Killed 1,200 340" or "North: 12 killed; 40 wounded".</summary>
    private static bool IsRow(Piece piece) =>
        piece.Text.Length <= 120
        && piece.IsOpen
        && !Prose.EndsSentence(piece.Text)
        && Prose.CountWords(piece.Text) <= LongestRow
        && CountFigures(piece.Text) >= 2
        && !TimeStamps.IsStamp(piece.Text);

    private static int CountFigures(string text)
    {
        int figures = 0;
        bool inside = false;
        foreach (char c in text)
        {
            bool part = char.IsAsciiDigit(c) || (inside && c is ',' or '.' or '\u00A0');
            figures += part && !inside ? 1 : 0;
            inside = part;
        }

        return figures;
    }
}
