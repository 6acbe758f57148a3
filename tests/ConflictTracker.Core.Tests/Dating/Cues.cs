using System.Globalization;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Tests.Calendar;

namespace ConflictTracker.Core.Tests.Dating;

/// <summary>Cues as the finders hand them over, and the verdict on them.</summary>
internal static class Cues
{
    public static DateOnly Date(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateCue Count(
        int day,
        CueSpot spot = CueSpot.Lead,
        DayOfWeek? weekday = null,
        CountSense sense = CountSense.Ordinal
    ) =>
        new(CueKind.StatedDay, $"day {day}", null, Days: Range("invasion", day, day), Weekday: weekday)
        {
            Spot = spot,
            Sense = sense,
        };

    public static DateCue TitleRange(int from, int to) =>
        new(CueKind.TitleDayRange, $"Days {from}-{to}", null, Days: Range("invasion", from, to))
        {
            Spot = CueSpot.Title,
        };

    public static DateCue Operation(int day, DayOfWeek? weekday = null) =>
        new(CueKind.OperationDay, $"day {day} of it", null, Days: Range("kursk", day, day), Weekday: weekday)
        {
            Spot = CueSpot.Lead,
        };

    public static DateCue Dated(CueKind kind, string date, CueSpot spot = CueSpot.Outside)
    {
        Assert.True(PartialDate.TryParse(date, out PartialDate parsed));
        return new DateCue(kind, date, null, parsed) { Spot = spot };
    }

    public static DateCue Weekday(DayOfWeek weekday) =>
        new(CueKind.TextDate, weekday.ToString(), null, Weekday: weekday) { Spot = CueSpot.Lead };

    public static DateCue Post(string date) => Dated(CueKind.SocialPost, date, CueSpot.Body) with { IsBound = true };

    public static DatingVerdict Weigh(params DateCue[] cues) =>
        Dater.Weigh(new DatingEvidence(cues, Calendars.Invasion));

    private static DayRange Range(string clock, int from, int to) => new(clock, new WarDay(from), new WarDay(to));
}
