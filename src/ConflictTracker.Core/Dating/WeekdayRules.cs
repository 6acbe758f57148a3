using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Core.Dating;

/// <summary>What the weekdays of the opening say of the days covered.</summary>
internal sealed class WeekdayRules(Scales scales)
{
    /// <summary>The day before is covered too where the opening's weekday, or words for it, say so, but for a text that
    /// prints its own weekday with its date; a weekday one ahead of a date from outside the text moves the coverage there
    /// (time zones).</summary>
    public void Cover(DateOnly date, Sighting decides)
    {
        List<Sighting> said =
        [
            .. scales.Sightings.Where(s =>
                s.Cue is { Kind: CueKind.TextDate, Date: null, Days: null, Weekday: not null }
            ),
        ];
        Sighting? same = said.FirstOrDefault(s => s.Cue.Weekday == date.DayOfWeek);
        if (same is not null)
        {
            same.Agrees("the weekday fits");
        }
        else if (!scales.IsPrintedWithWeekday(date) && said.FirstOrDefault() is { } first)
        {
            int back = WeekdayCheck.DaysBack(date, first.Cue.Weekday!.Value);
            bool isOutside = decides.Cue.Kind is CueKind.LeadingDate or CueKind.Metadata or CueKind.Url;
            if (
                back == 1
                || (back <= Scales.Miscount && decides.Cue.Kind == CueKind.Dateline && decides.Cue.Spot == CueSpot.Lead)
            )
            {
                first.Agrees("the news of that day");
                scales.Coverage = new DateSpan(date.AddDays(-back), date);
            }
            else if (back == 6 && isOutside && !scales.Sightings.Any(s => s.IsCount && s.Concurs(date)))
            {
                first.Reason = $"tells of the day after {DatingReason.Text(date)}: another time zone";
                scales.Coverage = DateSpan.Of(date.AddDays(1));
                scales.Report(DatingProblems.WeekdayContradicts(first.Cue.Text, first.Cue.Weekday!.Value, date));
            }
        }

        if (
            scales.Coverage is { Length: 1 } span
            && scales.Sightings.FirstOrDefault(s => s.Cue.ReportsDayBefore) is { } before
        )
        {
            before.Agrees("reports the day before too");
            scales.Coverage = new DateSpan(span.First.AddDays(-1), span.Last);
        }
    }
}
