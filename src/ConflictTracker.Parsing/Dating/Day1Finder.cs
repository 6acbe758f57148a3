using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Dating;

namespace ConflictTracker.Parsing.Dating;

/// <summary>"On February 24, 2022, Russia began its invasion": a text that tells in full when the war began was written that
/// day or later.</summary>
internal static class Day1Finder
{
    public static IEnumerable<DateCue> Find(IReadOnlyList<DatedWords> dated, ConflictCalendar? calendar) =>
        dated
            .Where(d =>
                calendar is not null
                && d is { IsBeginning: true, IsFuture: false, Printed.Year: { } year }
                && d.Piece.Zone is PieceZone.Lead or PieceZone.Body or PieceZone.Title
                && d.Printed.In(year) is { Length: 1 } day
                && day.Last == calendar.Clock.Day1
            )
            .Take(1)
            .Select(d => new DateCue(
                CueKind.TextDate,
                d.Words,
                d.Piece.PlaceOf(
                    d.Piece.Tokens[d.Printed.From].Start,
                    d.Piece.Tokens[d.Printed.To].End - d.Piece.Tokens[d.Printed.From].Start
                ),
                new PartialDate(calendar!.Clock.Day1),
                IsPrinted: false
            )
            {
                IsBound = true,
            });
}
