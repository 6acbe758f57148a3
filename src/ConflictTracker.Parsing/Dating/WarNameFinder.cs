using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Dating;

namespace ConflictTracker.Parsing.Dating;

/// <summary>The war's own name ("the full-scale invasion"): a text that says it again and again was written after day 1.</summary>
internal static class WarNameFinder
{
    /// <summary>Once may be a fear or a forecast.</summary>
    private const int Times = 2;

    public static IEnumerable<DateCue> Find(
        IReadOnlyList<DatingPiece> pieces,
        OperationClocks clocks,
        ConflictCalendar calendar
    )
    {
        DateCue? cue = null;
        int times = 0;
        foreach (DatingPiece piece in pieces.Where(p => p.Zone != PieceZone.Chrome))
        {
            for (int i = 0; i < piece.Tokens.Count; i++)
            {
                int length = clocks.WarNameLengthAt(piece.Tokens, i);
                if (length == 0)
                {
                    continue;
                }

                Token first = piece.Tokens[i];
                Token last = piece.Tokens[i + length - 1];
                times++;
                cue ??= new DateCue(
                    CueKind.TextDate,
                    piece.Text[first.Start..last.End],
                    piece.PlaceOf(first.Start, last.End - first.Start),
                    new PartialDate(calendar.Clock.Day1),
                    IsPrinted: false
                )
                {
                    IsBound = true,
                };
            }
        }

        return times >= Times ? [cue!] : [];
    }
}
