using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Core.Dating;

/// <summary>Weighs what a document says about its own date. docs/DATING.md says every rule by example.</summary>
public static class Dater
{
    /// <summary>The verdict on a document. An editor's ruling is one more cue, and decides.</summary>
    public static DatingVerdict Weigh(DatingEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        Scales weighing = Weighing.Of(evidence);
        DateSpan? coverage = weighing.Coverage;
        return new DatingVerdict(
            weighing.Published,
            coverage,
            coverage is { } span ? DaysOf(span, evidence.Calendar, weighing.Sightings) : [],
            weighing.Standing,
            weighing.Because,
            [.. weighing.Sightings.Select((s, i) => new WeighedCue(i + 1, s.Cue, s.Role, s.Reason))],
            weighing.Problems
        );
    }

    /// <summary>The conflict's own clock, then each other that the text counts by and that was not overruled.</summary>
    private static List<DayRange> DaysOf(DateSpan span, ConflictCalendar? calendar, IReadOnlyList<Sighting> sightings)
    {
        if (calendar is null)
        {
            return [];
        }

        List<DayRange> days = [];
        foreach (DayClock clock in calendar.Clocks)
        {
            bool isOwn = clock.Id == calendar.Clock.Id;
            bool isCounted = sightings.Any(s => s.Cue.Days?.Clock == clock.Id && s.Role != CueRole.Dissents);
            if ((isOwn || isCounted) && days.All(d => d.Clock != clock.Id) && clock.DaysOf(span) is { } range)
            {
                days.Add(range);
            }
        }

        return days;
    }
}
