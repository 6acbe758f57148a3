using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Problems;

namespace ConflictTracker.Core.Dating;

/// <summary>What is checked before and after the weighing: impossible dates, dissent, and problems for an editor.</summary>
internal sealed class DatingChecks(Scales scales)
{
    /// <summary>A date before the war that the text tells of, or after today, is no date of this text.</summary>
    public void OverruleImpossible()
    {
        Sighting? bound = scales
            .Sightings.Where(s => s.Cue.IsBound && s.Days is not null)
            .MaxBy(s => s.Days!.Value.First);
        foreach (Sighting s in scales.Sightings.Where(s => s.IsDayHeader || s.IsMonthHeader))
        {
            if (bound is not null && s.Days!.Value.Last.AddDays(Scales.Miscount) < bound.Days!.Value.First)
            {
                string why =
                    $"the text tells of “{bound.Cue.Text}”, {DatingReason.Text(bound.Days.Value.First)}, which is later";
                s.Dissents($"overruled: {why}");
                scales.Report(DatingProblems.HeaderContradictsBody(s.Cue.Text, why));
                bound.Role = CueRole.Noted;
            }
            else if (scales.Evidence.Today is { } today && s.Days!.Value.First > today.AddDays(1))
            {
                s.Dissents("overruled: the day has not come yet");
                scales.Report(DatingProblems.InTheFuture(s.Cue.Text, s.Days.Value.First));
            }
        }
    }

    /// <summary>What did not decide: agreement, dissent, or no matter.</summary>
    public void NoteTheRest()
    {
        if (scales.Coverage is not { } coverage)
        {
            return;
        }

        Sighting? decides = scales.Sightings.FirstOrDefault(s => s.Role == CueRole.Decides && s.IsCount);
        foreach (
            Sighting s in scales.Sightings.Where(s =>
                s.Role == CueRole.Noted && s.Reason.Length == 0 && s.Days is not null
            )
        )
        {
            DateSpan days = s.Days!.Value;
            if (s.Cue.IsBound)
            {
                s.Reason = "only bounds the date";
            }
            else if (coverage.Overlaps(days) || scales.Published?.Span.Overlaps(days) == true)
            {
                s.Agrees("");
            }
            else if (
                s.IsCount
                && s.IsFirmCount
                && decides is not null
                && s.Cue.Days!.Value.Clock == decides.Cue.Days!.Value.Clock
            )
            {
                s.Role = CueRole.Dissents;
                s.Reason = $"counts to {DatingReason.Text(days.Last)}";
                scales.Report(DatingProblems.CountsDisagree(decides.Cue.Text, s.Cue.Text));
            }
            else if (s.IsDayHeader && Math.Abs(days.Last.DayNumber - coverage.Last.DayNumber) > Scales.Miscount)
            {
                s.Role = CueRole.Dissents;
                s.Reason = "says otherwise";
            }
        }
    }

    public void Check()
    {
        foreach (Sighting wrong in scales.Sightings.Where(s => s.HasWrongWeekday && !s.Cue.IsBound))
        {
            scales.Report(
                DatingProblems.WeekdayContradicts(wrong.Cue.Text, wrong.Cue.Weekday!.Value, wrong.Cue.Date!.Value.First)
            );
        }

        if (scales.Coverage is not { } coverage)
        {
            return;
        }

        if (
            scales.Sightings.FirstOrDefault(s =>
                s.Role == CueRole.Decides && s.Cue.Days is not null && s.Days is { Length: > 31 }
            ) is
            { } strange
        )
        {
            scales.Report(DatingProblems.StrangeRange(strange.Cue.Text, strange.Days!.Value.Length));
        }

        Sighting? later = scales
            .Sightings.Where(s =>
                s.Cue is { IsBound: true, Kind: CueKind.SocialPost or CueKind.Caption } && s.Days is not null
            )
            .MaxBy(s => s.Last);
        if (
            later is not null
            && scales.Published is { } published
            && later.Last > published.Last.AddDays(1)
            && later.Last > coverage.Last
        )
        {
            scales.Report(DatingProblems.PostIsLater(later.Cue.Text, later.Last, published.Last));
        }
    }

    /// <summary>A count of the text that contradicts the others of its source.</summary>
    private void CheckSourceCount()
    {
        Problem? slip = scales
            .Sightings.Where(s => s.IsFirmCount && s.Cue.Days is not null)
            .Select(s => s.Cue.Days!.Value)
            .Select(d => scales.Evidence.Counts?.SlipAt(scales.Evidence.Source, d.Clock, d.To.Number))
            .FirstOrDefault(p => p is not null);
        if (slip is not null)
        {
            scales.Report(slip);
        }
    }

    /// <summary>Whether the text can have been written then at all. An editor may rule what cannot be, too.</summary>
    public void CheckPossible()
    {
        CheckSourceCount();
        if (scales.Coverage is not { } coverage)
        {
            return;
        }

        if (scales.Evidence.Calendar is { } calendar && coverage.Last < calendar.Clock.Day1)
        {
            scales.Report(DatingProblems.BeforeDay1(coverage.Last, calendar.Clock));
        }

        if (scales.Evidence.Today is { } today && coverage.First > today.AddDays(1))
        {
            scales.Report(
                DatingProblems.InTheFuture(
                    scales.Sightings.First(s => s.Role == CueRole.Decides).Cue.Text,
                    coverage.First
                )
            );
        }
    }
}
