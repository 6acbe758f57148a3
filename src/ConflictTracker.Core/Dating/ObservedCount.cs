using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Core.Dating;

/// <summary>A day number and the full date that a document prints for it: what shows how its publisher counts.</summary>
/// <param name="StatedDay">The number printed, of the home clock.</param>
/// <param name="Date">The date printed, checked by its weekday.</param>
public readonly record struct ObservedCount(int StatedDay, DateOnly Date)
{
    /// <summary>Farther apart, the number counts something else than the day that is dated.</summary>
    private const int MostApart = 3;

    /// <summary>What a document shows, or null where it does not print both, once each: a single day counted in its title
    /// or opening, and a dateline with its right weekday. A date of publication alone shows nothing, for the news of one
    /// day is often published on the next.</summary>
    public static ObservedCount? Of(DatingVerdict dating)
    {
        ArgumentNullException.ThrowIfNull(dating);
        if (dating.Days is not [var home, ..])
        {
            return null;
        }

        DateOnly[] dates =
        [
            .. dating
                .Cues.Select(c => c.Cue)
                .Where(c => c is { Kind: CueKind.Dateline, IsPrinted: true, IsBound: false, Span: null })
                .Where(c => c.Date is { Precision: DatePrecision.Day } date && c.Weekday == date.First.DayOfWeek)
                .Select(c => c.Date!.Value.First)
                .Distinct(),
        ];
        int[] numbers =
        [
            .. dating
                .Cues.Select(c => c.Cue)
                .Where(c => c is { Kind: CueKind.StatedDay, Sense: CountSense.Ordinal, IsVague: false })
                .Where(c => c.Spot is CueSpot.Title or CueSpot.Lead)
                .Where(c => c.Days is { } days && days.Clock == home.Clock && days.From == days.To)
                .Select(c => c.Days!.Value.To.Number)
                .Distinct(),
        ];
        return
            dates is [var date]
            && numbers is [var number]
            && Math.Abs(home.To.Number + (date.DayNumber - dating.Coverage!.Value.Last.DayNumber) - number) <= MostApart
            ? new ObservedCount(number, date)
            : null;
    }
}
