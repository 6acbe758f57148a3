namespace ConflictTracker.Parsing.Reading;

/// <summary>Keeps the rows of a flattened table, and the lines close above and below them, from being taken for headings.</summary>
internal static class TableRows
{
    private const int LongestRow = 12;

    public static List<Piece> Mark(List<Piece> pieces)
    {
        List<Piece> marked = [.. pieces];
        bool isTight = Pieces.AreTight(pieces);
        for (int i = 0; i < pieces.Count; i++)
        {
            if (!IsRow(pieces[i]))
            {
                continue;
            }

            bool hasNeighbour = IsOtherRow(pieces, i, i - 1) || IsOtherRow(pieces, i, i + 1);
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

    /// <summary>A title printed twice is no table.</summary>
    private static bool IsOtherRow(List<Piece> pieces, int row, int other) =>
        other >= 0 && other < pieces.Count && IsRow(pieces[other]) && pieces[other].Text != pieces[row].Text;

    private static Piece AsText(Piece piece) => piece.IsOpen ? piece with { Kind = PieceKind.Paragraph } : piece;

    /// <summary>A few words and at least two figures, as "Killed 1,200 340" or "North: 12 killed; 40 wounded".</summary>
    private static bool IsRow(Piece piece) =>
        piece.Text.Length <= 120
        && piece.IsOpen
        && !Prose.EndsSentence(piece.Text)
        && Prose.CountWords(piece.Text) <= LongestRow
        && (CountFigures(piece.Text) >= 2 || HasFigureAfterMark(piece.Text))
        && !TimeStamps.IsStamp(piece.Text)
        && !TimeStamps.OpensInTime(piece.Text)
        && !TimeStamps.IsStamp(piece.Text[(piece.Text.IndexOf('|', StringComparison.Ordinal) + 1)..])
        && !BylineLine.NamesAuthors(piece.Text);

    /// <summary>"Tanks: 120", "Tanks – ~120".</summary>
    private static bool HasFigureAfterMark(string text)
    {
        int mark = text.AsSpan().LastIndexOfAny(":–—‒");
        ReadOnlySpan<char> after = mark < 0 ? [] : text.AsSpan(mark + 1).TrimStart("\u00A0 ~≈<>");
        return !after.IsEmpty && char.IsAsciiDigit(after[0]);
    }

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
