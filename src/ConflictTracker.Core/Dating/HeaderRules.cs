using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Core.Dating;

/// <summary>A text with a date of its own: prefix, dateline, stamp, metadata, address. Its counts confirm it or are weighed
/// against it.</summary>
internal sealed class HeaderRules(Scales scales)
{
    /// <summary>An early day may be of an operation as well as of the war.</summary>
    private const int EarlyDays = 10;

    /// <summary>In days: a page that stands so much later was printed again.</summary>
    private const int MuchLater = 60;

    private readonly WeekdayRules _weekdays = new(scales);

    public void ByHeader(Sighting header, Sighting? count)
    {
        DateOnly date = header.Last;
        header.Decides();
        scales.Published = new PartialDate(PublicationAfter(header)?.Last ?? date);
        scales.Coverage = header.Cue.Span ?? DateSpan.Of(date);
        scales.Standing =
            header.Cue.Kind is CueKind.FileName || !header.Cue.IsPrinted && count is null
                ? Standing.Inferred
                : Standing.Stated;
        scales.Because = DatingReason.Of(header) + ".";
        if (scales.Sightings.Any(s => s != header && s.Concurs(date) && s.IsIndependentOf(header)))
        {
            scales.Standing = Standing.Agreed;
        }

        if (count is null)
        {
            _weekdays.Cover(date, header);
            return;
        }

        int off = count.DistanceTo(date);
        if (off == 0)
        {
            count.Agrees("counts the same day");
            scales.Standing = Standing.Agreed;
            scales.Because = count.Days!.Value.Contains(date)
                ? $"{DatingReason.Of(header)}; {Lower(DatingReason.Of(count))}."
                : $"{DatingReason.Of(header)}; “{count.Cue.Text}” may mean that day too.";
            _weekdays.Cover(date, header);
        }
        else if (off <= Scales.Miscount && !IsContradicted(header, count))
        {
            ByNearCount(header, count);
        }
        else if (count.IsFirmCount)
        {
            ByFarCount(header, count);
        }
        else
        {
            count.Reason = "counts another matter or an earlier day";
            _weekdays.Cover(date, header);
        }
    }

    /// <summary>A text that tells of its day by a dateline may have come out a day or three later, as what stands around it
    /// says.</summary>
    private Sighting? PublicationAfter(Sighting header) =>
        header.Cue.Kind != CueKind.Dateline
            ? null
            : scales.Strongest(s =>
                s.IsDayHeader
                && s.Cue is { Kind: CueKind.LeadingDate or CueKind.Metadata, IsUpdate: false }
                && s.Role != CueRole.Dissents
                && s.Last > header.Last
                && s.Last <= header.Last.AddDays(Scales.Miscount)
            );

    /// <summary>Count and date differ by a day or three. A live page's stamp comes after the day that it counts; otherwise
    /// the writer miscounted.</summary>
    private void ByNearCount(Sighting header, Sighting count)
    {
        DateOnly date = header.Last;
        bool isDayAfter = count.Last == date.AddDays(-1);
        if (isDayAfter && header.Cue.Kind == CueKind.BylineStamp && count.IsFirmCount)
        {
            count.Decides();
            scales.Coverage = count.Days;
            scales.Standing = Standing.Agreed;
            scales.Because = $"{DatingReason.Of(count)}; {Lower(DatingReason.Of(header))}, the day after.";
            return;
        }

        count.Role = CueRole.Dissents;
        count.Reason = $"counts to {DatingReason.Text(count.Last)}: the date goes before a count";
        scales.Report(DatingProblems.CountContradictsDate(count.Cue.Text, count.Last, date));
        _weekdays.Cover(date, header);
    }

    /// <summary>Count and date are far apart: the better attested wins, and the standing says so.</summary>
    private void ByFarCount(Sighting header, Sighting count)
    {
        bool countWins =
            count.Strength > header.Strength
            || IsLaterPrint(header, count)
            || (header.Last < scales.Evidence.Calendar?.Clock.Day1 && !IsPrintedInText(header))
            || IsContradicted(header, count)
            || (header.Cue.Kind == CueKind.LeadingDate && count.Cue is { Weekday: not null } && count.Shift == 0);
        scales.Standing = Standing.Disputed;
        if (!countWins)
        {
            count.Role = CueRole.Dissents;
            count.Reason = $"counts to {DatingReason.Text(count.Last)}";
            scales.Report(DatingProblems.CountContradictsDate(count.Cue.Text, count.Last, header.Last));
            scales.Because =
                $"{DatingReason.Of(header)}, though “{count.Cue.Text}” counts to {DatingReason.Text(count.Last)}.";
            return;
        }

        string why = $"“{count.Cue.Text}” counts to {DatingReason.Text(count.Last)}";
        header.Dissents($"overruled: {why}");
        scales.Report(DatingProblems.HeaderContradictsBody(header.Cue.Text, why));
        count.Decides();
        scales.Published = new PartialDate(count.Last);
        scales.Coverage = count.Days;
        scales.Because = $"{DatingReason.Of(count)}, though “{header.Cue.Text}” says {DatingReason.Text(header.Last)}.";
    }

    /// <summary>A text that prints a day from before the war counts another war's days, or a truce's.</summary>
    private static bool IsPrintedInText(Sighting header) =>
        header.Cue is { Kind: CueKind.BylineStamp or CueKind.Dateline, IsPrinted: true, IsUpdate: false };

    /// <summary>A stamp much later than the day that the text counts tells when a page was printed again; so does a line before
    /// the text that is months later than its title.</summary>
    private static bool IsLaterPrint(Sighting header, Sighting count) =>
        header.Last > count.Last
        && count.Days!.Value.Length == 1
        && count.Cue.Days!.Value.To.Number > EarlyDays
        && (
            header.Cue.Kind == CueKind.BylineStamp
            || (
                header.Cue.Kind == CueKind.LeadingDate
                && count.Cue.Spot == CueSpot.Title
                && header.Last > count.Last.AddDays(MuchLater)
            )
        );

    /// <summary>A count that a printed date with its weekday confirms stands against a date from elsewhere.</summary>
    private bool IsContradicted(Sighting header, Sighting count) =>
        count.IsFirmCount && count.DistanceTo(header.Last) > 1 && scales.IsPrintedWithWeekday(count.Last);

    private static string Lower(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];
}
