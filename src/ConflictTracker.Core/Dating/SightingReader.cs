using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Core.Dating;

/// <summary>Turns cues into days: counts by their clock, mended by weekday and by what is known of the publisher.</summary>
internal sealed class SightingReader(DatingEvidence evidence)
{
    /// <summary>The date around which a clock with several runs is looked for.</summary>
    private readonly DateOnly? _near = evidence
        .Cues.Where(c => c is { IsBound: false, Days: null, Date: not null })
        .Select(c => (DateOnly?)c.Date!.Value.First)
        .FirstOrDefault();

    public Sighting Read(DateCue cue)
    {
        if (cue.Span is { } span)
        {
            return new Sighting(cue, span, 0, null);
        }

        if (cue.Days is not { } days)
        {
            return new Sighting(cue, cue.Date?.Span, 0, null);
        }

        if (ClockOf(days) is not { } clock)
        {
            return new Sighting(cue, null, 0, null);
        }

        int? delta = evidence.Counts?.DeltaAt(evidence.Source, clock.Id, days.To.Number);
        DateOnly last = clock.DateOf(days.To).AddDays(-delta ?? 0);
        bool isGoneBy =
            (cue.Sense == CountSense.Elapsed && !IsMilestone(days.To.Number))
            || (cue.Sense == CountSense.Duration && IsAnniversary(last.AddDays(1), clock));
        DateOnly stated = isGoneBy ? last.AddDays(1) : last;
        DateOnly meant = cue.Weekday is { } weekday ? Mended(last, stated, weekday, cue.Sense) : stated;
        bool isEither = cue.Sense != CountSense.Ordinal && (meant == last || meant == last.AddDays(1));
        int length = days.To.Number - days.From.Number;
        return new Sighting(
            cue,
            new DateSpan(meant.AddDays(-length), meant),
            isEither ? 0 : meant.DayNumber - stated.DayNumber,
            delta
        );
    }

    /// <summary>"1,000 days since the invasion" is said on its 1,000th day: round numbers are marked, not reckoned.</summary>
    private static bool IsMilestone(int days) => days % 100 == 0;

    /// <summary>"730 days of war" is said on the anniversary.</summary>
    private static bool IsAnniversary(DateOnly date, DayClock clock) =>
        date.Year > clock.Day1.Year && (date.Month, date.Day) == (clock.Day1.Month, clock.Day1.Day);

    /// <summary>Both meanings of a number of days gone by are tried before a miscount is.</summary>
    private static DateOnly Mended(DateOnly last, DateOnly stated, DayOfWeek weekday, CountSense sense) =>
        sense != CountSense.Ordinal && last.DayOfWeek == weekday ? last
        : sense != CountSense.Ordinal && last.AddDays(1).DayOfWeek == weekday ? last.AddDays(1)
        : WeekdayCheck.Nearest(stated, weekday);

    /// <summary>The clock of a count. Two wars may share a name: the one that holds the day and lies nearest to a printed
    /// date.</summary>
    private DayClock? ClockOf(DayRange days) =>
        evidence
            .Calendar?.Clocks.Where(c => c.Id == days.Clock)
            .OrderBy(c => c.LastDay < c.DateOf(days.To) ? 1 : 0)
            .ThenBy(c => _near is { } near ? Math.Abs(near.DayNumber - c.DateOf(days.To).DayNumber) : 0)
            .FirstOrDefault();
}
