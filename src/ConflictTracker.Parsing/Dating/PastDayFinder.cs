using ConflictTracker.Core.Dating;

namespace ConflictTracker.Parsing.Dating;

/// <summary>"за минулу добу", "in the past 24 hours": the text reports the day before too.</summary>
internal static class PastDayFinder
{
    public static List<DateCue> Find(IReadOnlyList<DatingPiece> pieces, DatingLexicon lexicon)
    {
        foreach (DatingPiece piece in pieces.Where(p => p.Zone is PieceZone.Title or PieceZone.Lead))
        {
            for (int i = 0; i < piece.Tokens.Count; i++)
            {
                int length = lexicon.PastDay.LengthAt(piece.Tokens, i);
                if (length == 0 || lexicon.Pointer.IsWithin(piece.Tokens, i - 6, i + 6, piece.Tokens[i].Sentence))
                {
                    continue;
                }

                Token first = piece.Tokens[i];
                Token last = piece.Tokens[i + length - 1];
                return
                [
                    new DateCue(
                        CueKind.TextDate,
                        piece.Text[first.Start..last.End],
                        piece.PlaceOf(first.Start, last.End - first.Start)
                    )
                    {
                        Spot = CountCueFinder.SpotOf(piece.Zone),
                        ReportsDayBefore = true,
                    },
                ];
            }
        }

        return [];
    }
}
