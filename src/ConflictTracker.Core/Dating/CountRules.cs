using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Core.Dating;

/// <summary>A text that counts its days and prints no date, or a month alone.</summary>
internal sealed class CountRules(Scales scales)
{
    public void ByCount(Sighting count, Sighting? month)
    {
        count.Decides();
        DateOnly date = count.Last;
        scales.Published = new PartialDate(date);
        scales.Coverage = count.Days;
        scales.Because = DatingReason.Of(count) + ".";
        bool isAgreed =
            count.Cue.Weekday is not null && count.Shift == 0
            || scales.Sightings.Any(s => s != count && s.Concurs(date) && s.IsIndependentOf(count));
        scales.Standing =
            isAgreed ? Standing.Agreed
            : count.Cue.Sense == CountSense.Ordinal ? Standing.Stated
            : Standing.Inferred;
        if (month is not null)
        {
            WithMonth(count, month);
        }

        if (count.Cue.Weekday is { } weekday && count.Shift != 0)
        {
            scales.Report(DatingProblems.WeekdayContradicts(count.Cue.Text, weekday, date.AddDays(-count.Shift)));
        }

        if (scales.Coverage is { Length: 1 })
        {
            new WeekdayRules(scales).Cover(date, count);
        }
    }

    private void WithMonth(Sighting count, Sighting month)
    {
        DateSpan days = month.Days!.Value;
        if (days.First.AddDays(-1) <= count.Last && count.Last <= days.Last.AddDays(1))
        {
            month.Agrees("the day lies in it");
            scales.Standing = Standing.Agreed;
            scales.Because = $"{DatingReason.Of(count)}, inside “{month.Cue.Text}”.";
        }
        else if (count.IsFirmCount)
        {
            string why = $"“{count.Cue.Text}” counts to {DatingReason.Text(count.Last)}";
            month.Dissents($"overruled: {why}");
            scales.Report(DatingProblems.HeaderContradictsBody(month.Cue.Text, why));
            scales.Standing = Standing.Disputed;
            scales.Because = $"{DatingReason.Of(count)}, though “{month.Cue.Text}” says otherwise.";
        }
        else
        {
            count.Role = CueRole.Noted;
            count.Reason = "counts another matter or an earlier day";
            ByMonth(month);
        }
    }

    /// <summary>An opening that prints its day in full, with the right weekday.</summary>
    private static bool TellsItsDay(Sighting day) =>
        day.Cue is { Kind: CueKind.TextDate, IsPrinted: true, Spot: CueSpot.Lead, Weekday: { } weekday }
        && weekday == day.Last.DayOfWeek;

    /// <summary>A month alone dates the text to the month; a post or a dated sentence inside it tells the day's news.</summary>
    public void ByMonth(Sighting month)
    {
        DateSpan days = month.Days!.Value;
        month.Decides();
        scales.Published = month.Cue.Date;
        scales.Coverage = null;
        scales.Standing = Standing.Stated;
        scales.Because = $"{DatingReason.Of(month).Split(", which is", 2)[0]}, and nothing names the day.";
        Sighting? day = scales
            .Sightings.Where(s =>
                s.Days is { Length: 1 } && s.Cue.Kind is CueKind.SocialPost or CueKind.Caption or CueKind.TextDate
            )
            .Where(s => days.Contains(s.Last))
            .MaxBy(s => s.Last);
        if (day is not null)
        {
            day.Agrees("the day told of, inside the month");
            scales.Coverage = day.Days;
            if (TellsItsDay(day))
            {
                scales.Published = new PartialDate(day.Last);
            }

            if (day.Cue.Kind is CueKind.SocialPost or CueKind.Caption)
            {
                scales.Report(DatingProblems.PostTellsTheDay(day.Cue.Text, day.Last));
            }

            scales.Because =
                $"{DatingReason.Of(month).Split(", which is", 2)[0]}, and “{day.Cue.Text}” is the latest day that it tells of.";
        }
    }
}
