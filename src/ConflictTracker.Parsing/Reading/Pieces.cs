using ConflictTracker.Core.Articles;

namespace ConflictTracker.Parsing.Reading;

/// <summary>Lists of pieces.</summary>
internal static class Pieces
{
    /// <summary>Neighbours as one piece of the first one's gap, their places kept.</summary>
    /// <param name="separator">What stands between them instead of the original's line ends.</param>
    public static Piece Join(IReadOnlyList<Piece> parts, string separator)
    {
        if (parts.Count == 1)
        {
            return parts[0];
        }

        System.Text.StringBuilder text = new();
        List<TextRun> runs = [];
        foreach (Piece part in parts)
        {
            text.Append(text.Length == 0 ? "" : separator);
            runs.AddRange(
                part.Runs.Count == 0
                    ? [new TextRun(text.Length, part.Text.Length, part.Place)]
                    : part.Runs.Select(r => r with { Start = r.Start + text.Length })
            );
            text.Append(part.Text);
        }

        int start = parts[0].Place.Start;
        return new Piece(text.ToString(), new TextSpan(start, Math.Max(0, parts[^1].Place.End - start)))
        {
            Gap = parts[0].Gap,
            Runs = runs,
        };
    }

    /// <summary>Blank lines that usually part its paragraphs: 0 where each line is a paragraph.</summary>
    public static int UsualGap(IReadOnlyList<Piece> pieces)
    {
        int[] counts = new int[3];
        foreach (Piece piece in pieces.Skip(1))
        {
            counts[Math.Min(piece.Gap, 2)]++;
        }

        return counts[2] > counts[0] + counts[1] ? 2
            : counts[0] > counts[1] + counts[2] ? 0
            : 1;
    }

    /// <summary>No blank line anywhere: a line's closeness to the next says nothing.</summary>
    public static bool AreTight(IReadOnlyList<Piece> pieces) => pieces.Skip(1).All(p => p.Gap == 0);

    /// <summary>The first heading of the first level is the title, unless the file states another.</summary>
    public static List<Piece> WithTitle(List<Piece> pieces, string? stated)
    {
        int first = pieces.FindIndex(p => p is { Kind: PieceKind.Title } or { Kind: PieceKind.Heading, Level: 1 });
        if (first >= 0 && (stated is null || Prose.Squeeze(stated) == Prose.Squeeze(pieces[first].Text)))
        {
            pieces[first] = pieces[first] with { Kind = PieceKind.Title, Level = 0 };
        }

        return pieces;
    }

    /// <summary>The nearest piece after <paramref name="index"/> that is neither chrome, a credit nor a stamp's line, or null.</summary>
    public static Piece? NextWords(IReadOnlyList<Piece> pieces, int index)
    {
        for (int i = index + 1; i < pieces.Count; i++)
        {
            if (pieces[i].Kind is not (PieceKind.Chrome or PieceKind.Tags or PieceKind.Byline or PieceKind.Credit))
            {
                return pieces[i];
            }
        }

        return null;
    }
}
