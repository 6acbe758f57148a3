using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Problems;

namespace ConflictTracker.Core.Dating;

/// <summary>One document's cues on the scales. The rules stand in the order of docs/DATING.md.</summary>
internal sealed class Weighing
{
    /// <summary>A count this near to a date is a miscount; further off, one of the two belongs to another day.</summary>
    private const int Miscount = 3;

    private readonly DatingEvidence _evidence;
    private readonly List<Problem> _problems = [];

    public Weighing(DatingEvidence evidence)
    {
        _evidence = evidence;
        var reader = new SightingReader(evidence);
        Sightings = [.. evidence.Cues.Select(reader.Read)];
    }

    public List<Sighting> Sightings { get; }

    public IReadOnlyList<Problem> Problems => _problems;

    public PartialDate? Published { get; private set; }

    public DateSpan? Coverage { get; private set; }

    public Standing Standing { get; private set; } = Standing.Undated;

    public string Because { get; private set; } = DatingReason.Nothing;

    public void Weigh()
    {
        if (_evidence.Ruling is { IsUndated: true } undated)
        {
            Because = "An editor found that nothing dates it" + (undated.Note is { } note ? $": {note}" : ".");
            return;
        }

        OverruleImpossible();
        Sighting? header = Strongest(s => s.IsDayHeader && s.Role != CueRole.Dissents);
        Sighting? range = Strongest(s => IsRange(s) && s.Role != CueRole.Dissents);
        Sighting? count = Strongest(s => s.IsCount && s.Cue is { IsVague: false } && s.Role != CueRole.Dissents);
        Sighting? month = Strongest(s => s.IsMonthHeader && s.Role != CueRole.Dissents);
        if (range is not null && (header is null || header == range || Distance(range, header.Last) <= 31))
        {
            ByRange(range, header);
        }
        else if (header is not null)
        {
            ByHeader(header, count);
        }
        else if (count is not null)
        {
            ByCount(count, month);
        }
        else if (month is not null)
        {
            ByMonth(month);
        }
        else
        {
            ByTextAlone();
        }

        NoteTheRest();
        if (_evidence.Ruling is { } ruling && (ruling.Published is not null || ruling.Coverage is not null))
        {
            ByRuling(ruling);
        }

        Check();
    }

    /// <summary>The text prints the counted day with its date and the right weekday, and a header says another: three that
    /// concur are no miscount. A header one day later is the page's midnight.</summary>
    private bool IsContradicted(Sighting header, Sighting count) =>
        IsFirmCount(count) && Distance(count, header.Last) > 1 && IsPrintedWithWeekday(count.Last);

    private bool IsPrintedWithWeekday(DateOnly date) =>
        Sightings.Any(s =>
            s.Cue is { Date: not null, Weekday: { } weekday, IsBound: false }
            && weekday == date.DayOfWeek
            && s.Days is not null
            && s.Last == date
        );

    private static bool IsRange(Sighting s) => s.Cue.Kind == CueKind.TitleDayRange && s.Days is { Length: > 1 };

    /// <summary>A date before the war that the text tells of, or after today, is no date of this text.</summary>
    private void OverruleImpossible()
    {
        Sighting? bound = Sightings.Where(s => s.Cue.IsBound && s.Days is not null).MaxBy(s => s.Days!.Value.First);
        foreach (Sighting s in Sightings.Where(s => s.IsDayHeader || s.IsMonthHeader))
        {
            if (bound is not null && s.Days!.Value.Last.AddDays(Miscount) < bound.Days!.Value.First)
            {
                string why =
                    $"the text tells of “{bound.Cue.Text}”, {DatingReason.Text(bound.Days.Value.First)}, which is later";
                Overrule(s, $"overruled: {why}");
                _problems.Add(DatingProblems.HeaderContradictsBody(s.Cue.Text, why));
                bound.Role = CueRole.Noted;
            }
            else if (_evidence.Today is { } today && s.Days!.Value.First > today.AddDays(1))
            {
                Overrule(s, "overruled: the day has not come yet");
                _problems.Add(DatingProblems.InTheFuture(s.Cue.Text, s.Days.Value.First));
            }
        }
    }

    private void ByRange(Sighting range, Sighting? header)
    {
        DateSpan days = range.Days!.Value;
        Decide(range);
        Coverage = days;
        Standing = Standing.Stated;
        Because = DatingReason.Of(range) + ".";
        Published = new PartialDate(days.Last);
        if (header is not null && header != range && header.Last >= days.First)
        {
            Published = new PartialDate(header.Last);
            Agree(header, "the publication date");
            Standing = header.Last.DayNumber - days.Last.DayNumber <= Miscount ? Standing.Agreed : Standing.Stated;
        }
    }

    private void ByHeader(Sighting header, Sighting? count)
    {
        DateOnly date = header.Last;
        Decide(header);
        Published = new PartialDate(date);
        Coverage = header.Cue.Span ?? DateSpan.Of(date);
        Standing =
            header.Cue.Kind is CueKind.FileName || !header.Cue.IsPrinted && count is null
                ? Standing.Inferred
                : Standing.Stated;
        Because = DatingReason.Of(header) + ".";
        if (Sightings.Any(s => s != header && Concurs(s, date) && s.IsIndependentOf(header)))
        {
            Standing = Standing.Agreed;
        }

        if (count is null)
        {
            CoverByWeekdays(date, header);
            return;
        }

        int off = Distance(count, date);
        if (off == 0)
        {
            Agree(count, "counts the same day");
            Standing = Standing.Agreed;
            Because = $"{DatingReason.Of(header)}; {Lower(DatingReason.Of(count))}.";
            CoverByWeekdays(date, header);
        }
        else if (off <= Miscount && !IsContradicted(header, count))
        {
            ByNearCount(header, count);
        }
        else if (IsFirmCount(count))
        {
            ByFarCount(header, count);
        }
        else
        {
            count.Reason = "counts another matter or an earlier day";
            CoverByWeekdays(date, header);
        }
    }

    /// <summary>Count and date differ by a day or three. A live page's stamp comes after the day that it counts; otherwise
    /// the writer miscounted.</summary>
    private void ByNearCount(Sighting header, Sighting count)
    {
        DateOnly date = header.Last;
        bool isDayAfter = count.Last == date.AddDays(-1);
        if (isDayAfter && header.Cue.Kind == CueKind.BylineStamp && IsFirmCount(count))
        {
            Decide(count);
            Coverage = count.Days;
            Standing = Standing.Agreed;
            Because = $"{DatingReason.Of(count)}; {Lower(DatingReason.Of(header))}, the day after.";
            return;
        }

        count.Role = CueRole.Dissents;
        count.Reason = $"counts to {DatingReason.Text(count.Last)}: the date goes before a count";
        _problems.Add(DatingProblems.CountContradictsDate(count.Cue.Text, count.Last, date));
        CoverByWeekdays(date, header);
    }

    /// <summary>Count and date are far apart: the better attested wins, and the standing says so.</summary>
    private void ByFarCount(Sighting header, Sighting count)
    {
        bool countWins =
            count.Strength > header.Strength
            || IsContradicted(header, count)
            || (header.Cue.Kind == CueKind.LeadingDate && count.Cue is { Weekday: not null } && count.Shift == 0);
        Standing = Standing.Disputed;
        if (!countWins)
        {
            count.Role = CueRole.Dissents;
            count.Reason = $"counts to {DatingReason.Text(count.Last)}";
            _problems.Add(DatingProblems.CountContradictsDate(count.Cue.Text, count.Last, header.Last));
            Because =
                $"{DatingReason.Of(header)}, though “{count.Cue.Text}” counts to {DatingReason.Text(count.Last)}.";
            return;
        }

        string why = $"“{count.Cue.Text}” counts to {DatingReason.Text(count.Last)}";
        Overrule(header, $"overruled: {why}");
        _problems.Add(DatingProblems.HeaderContradictsBody(header.Cue.Text, why));
        Decide(count);
        Published = new PartialDate(count.Last);
        Coverage = count.Days;
        Because = $"{DatingReason.Of(count)}, though “{header.Cue.Text}” says {DatingReason.Text(header.Last)}.";
    }

    private void ByCount(Sighting count, Sighting? month)
    {
        Decide(count);
        DateOnly date = count.Last;
        Published = new PartialDate(date);
        Coverage = count.Days;
        Because = DatingReason.Of(count) + ".";
        bool isAgreed =
            count.Cue.Weekday is not null && count.Shift == 0
            || Sightings.Any(s => s != count && Concurs(s, date) && s.IsIndependentOf(count));
        Standing =
            isAgreed ? Standing.Agreed
            : count.Cue.Sense == CountSense.Ordinal ? Standing.Stated
            : Standing.Inferred;
        if (month is not null)
        {
            WithMonth(count, month);
        }

        if (count.Cue.Weekday is { } weekday && count.Shift != 0)
        {
            _problems.Add(DatingProblems.WeekdayContradicts(count.Cue.Text, weekday, date.AddDays(-count.Shift)));
        }

        if (Coverage is { Length: 1 })
        {
            CoverByWeekdays(date, count);
        }
    }

    private void WithMonth(Sighting count, Sighting month)
    {
        DateSpan days = month.Days!.Value;
        if (days.First.AddDays(-1) <= count.Last && count.Last <= days.Last.AddDays(1))
        {
            Agree(month, "the day lies in it");
            Standing = Standing.Agreed;
            Because = $"{DatingReason.Of(count)}, inside “{month.Cue.Text}”.";
        }
        else if (IsFirmCount(count))
        {
            string why = $"“{count.Cue.Text}” counts to {DatingReason.Text(count.Last)}";
            Overrule(month, $"overruled: {why}");
            _problems.Add(DatingProblems.HeaderContradictsBody(month.Cue.Text, why));
            Standing = Standing.Disputed;
            Because = $"{DatingReason.Of(count)}, though “{month.Cue.Text}” says otherwise.";
        }
        else
        {
            count.Role = CueRole.Noted;
            count.Reason = "counts another matter or an earlier day";
            ByMonth(month);
        }
    }

    /// <summary>A month alone dates the text to the month; a post or a dated sentence inside it tells the day's news.</summary>
    private void ByMonth(Sighting month)
    {
        DateSpan days = month.Days!.Value;
        Decide(month);
        Published = month.Cue.Date;
        Coverage = null;
        Standing = Standing.Stated;
        Because = $"{DatingReason.Of(month).Split(", which is", 2)[0]}, and nothing names the day.";
        Sighting? day = Sightings
            .Where(s =>
                s.Days is { Length: 1 } && s.Cue.Kind is CueKind.SocialPost or CueKind.Caption or CueKind.TextDate
            )
            .Where(s => days.Contains(s.Last))
            .MaxBy(s => s.Last);
        if (day is not null)
        {
            Agree(day, "the day told of, inside the month");
            Coverage = day.Days;
            Because =
                $"{DatingReason.Of(month).Split(", which is", 2)[0]}, and “{day.Cue.Text}” is the latest day that it tells of.";
        }
    }

    /// <summary>Nothing but the sentences themselves: a checked date in the opening dates the text; dates that lie close
    /// together tell its days; dates far apart are history.</summary>
    private void ByTextAlone()
    {
        Sighting? vague = Strongest(s => s.IsCount && s.Cue.IsVague);
        List<Sighting> dates =
        [
            .. Sightings.Where(s =>
                s.Days is not null && s.Cue is { Kind: CueKind.TextDate, IsBound: false, Days: null }
            ),
        ];
        if (vague is not null)
        {
            Decide(vague);
            Coverage = vague.Days;
            Standing = Standing.Inferred;
            Because = $"{DatingReason.Of(vague)}, give or take some days.";
            return;
        }

        if (dates.Count == 0 || dates.Max(d => d.Last.DayNumber) - dates.Min(d => d.Last.DayNumber) > 10)
        {
            return;
        }

        Sighting latest = dates.MaxBy(d => d.Last)!;
        bool isOpening = latest.Cue.Spot is CueSpot.Lead or CueSpot.Title;
        if (!isOpening && dates.Count < 2)
        {
            return;
        }

        Decide(latest);
        Standing = Standing.Inferred;
        Coverage = latest.Days;
        Because = DatingReason.Of(latest) + ", the latest day that it tells of.";
        if (isOpening && latest.Cue.Weekday is { } weekday && weekday == latest.Last.DayOfWeek)
        {
            Published = new PartialDate(latest.Last);
        }

        if (dates.Any(d => d.Last == latest.Last.AddDays(-1)))
        {
            Coverage = new DateSpan(latest.Last.AddDays(-1), latest.Last);
        }
    }

    /// <summary>The day before is covered too where the opening's weekday, or words for it, say so, but for a text that
    /// prints its own weekday with its date; a weekday one ahead of a date from outside the text moves the coverage there
    /// (time zones).</summary>
    private void CoverByWeekdays(DateOnly date, Sighting decides)
    {
        List<Sighting> said =
        [
            .. Sightings.Where(s => s.Cue is { Kind: CueKind.TextDate, Date: null, Days: null, Weekday: not null }),
        ];
        Sighting? same = said.FirstOrDefault(s => s.Cue.Weekday == date.DayOfWeek);
        if (same is not null)
        {
            Agree(same, "the weekday fits");
        }
        else if (!IsPrintedWithWeekday(date) && said.FirstOrDefault() is { } first)
        {
            int back = WeekdayCheck.DaysBack(date, first.Cue.Weekday!.Value);
            bool isOutside = decides.Cue.Kind is CueKind.LeadingDate or CueKind.Metadata or CueKind.Url;
            if (
                back == 1
                || (back <= Miscount && decides.Cue.Kind == CueKind.Dateline && decides.Cue.Spot == CueSpot.Lead)
            )
            {
                Agree(first, "the news of that day");
                Coverage = new DateSpan(date.AddDays(-back), date);
            }
            else if (back == 6 && isOutside && !Sightings.Any(s => s.IsCount && Concurs(s, date)))
            {
                first.Reason = $"tells of the day after {DatingReason.Text(date)}: another time zone";
                Coverage = DateSpan.Of(date.AddDays(1));
                _problems.Add(DatingProblems.WeekdayContradicts(decides.Cue.Text, first.Cue.Weekday!.Value, date));
            }
        }

        if (Coverage is { Length: 1 } span && Sightings.FirstOrDefault(s => s.Cue.ReportsDayBefore) is { } before)
        {
            Agree(before, "reports the day before too");
            Coverage = new DateSpan(span.First.AddDays(-1), span.Last);
        }
    }

    /// <summary>What did not decide: agreement, dissent, or no matter.</summary>
    private void NoteTheRest()
    {
        if (Coverage is not { } coverage)
        {
            return;
        }

        Sighting? decides = Sightings.FirstOrDefault(s => s.Role == CueRole.Decides && s.IsCount);
        foreach (
            Sighting s in Sightings.Where(s => s.Role == CueRole.Noted && s.Reason.Length == 0 && s.Days is not null)
        )
        {
            DateSpan days = s.Days!.Value;
            if (s.Cue.IsBound)
            {
                s.Reason = "only bounds the date";
            }
            else if (coverage.Overlaps(days) || Published?.Span.Overlaps(days) == true)
            {
                Agree(s, "");
            }
            else if (
                s.IsCount
                && IsFirmCount(s)
                && decides is not null
                && s.Cue.Days!.Value.Clock == decides.Cue.Days!.Value.Clock
            )
            {
                s.Role = CueRole.Dissents;
                s.Reason = $"counts to {DatingReason.Text(days.Last)}";
                _problems.Add(DatingProblems.CountsDisagree(decides.Cue.Text, s.Cue.Text));
            }
            else if (s.IsDayHeader && Math.Abs(days.Last.DayNumber - coverage.Last.DayNumber) > Miscount)
            {
                s.Role = CueRole.Dissents;
                s.Reason = "says otherwise";
            }
        }
    }

    private void ByRuling(EditorRuling ruling)
    {
        Published = ruling.Published ?? Published;
        Coverage =
            ruling.Coverage
            ?? (ruling.Published is { Precision: DatePrecision.Day } day ? DateSpan.Of(day.First) : Coverage);
        foreach (Sighting s in Sightings.Where(s => s.Role == CueRole.Decides))
        {
            bool agrees =
                s.Days is { } days && (Coverage?.Overlaps(days) == true || Published?.Span.Overlaps(days) == true);
            s.Role = agrees ? CueRole.Agrees : CueRole.Dissents;
            s.Reason = agrees ? s.Reason : "overruled by an editor";
        }

        string words = ruling.Published?.ToString() ?? ruling.Coverage!.Value.ToString();
        var cue = new DateCue(CueKind.Ruling, words, null, ruling.Published)
        {
            Spot = CueSpot.Outside,
            Span = ruling.Coverage,
        };
        Sightings.Insert(0, new Sighting(cue, Coverage ?? Published!.Value.Span, 0, null) { Role = CueRole.Decides });
        Standing = Standing.Stated;
        Because = $"An editor ruled “{words}”" + (ruling.Note is { Length: > 0 } note ? $": {note}" : ".");
    }

    private void Check()
    {
        if (Coverage is not { } coverage)
        {
            return;
        }

        if (_evidence.Calendar is { } calendar && coverage.Last < calendar.Clock.Day1)
        {
            _problems.Add(DatingProblems.BeforeDay1(coverage.Last, calendar.Clock));
        }

        if (_evidence.Today is { } today && coverage.First > today.AddDays(1))
        {
            _problems.Add(
                DatingProblems.InTheFuture(Sightings.First(s => s.Role == CueRole.Decides).Cue.Text, coverage.First)
            );
        }

        if (
            Sightings.FirstOrDefault(s =>
                s.Role == CueRole.Decides && s.Cue.Days is not null && s.Days is { Length: > 31 }
            ) is
            { } strange
        )
        {
            _problems.Add(DatingProblems.StrangeRange(strange.Cue.Text, strange.Days!.Value.Length));
        }

        Sighting? later = Sightings
            .Where(s => s.Cue is { IsBound: true, Kind: CueKind.SocialPost or CueKind.Caption } && s.Days is not null)
            .MaxBy(s => s.Last);
        if (
            later is not null
            && Published is { } published
            && later.Last > published.Last.AddDays(1)
            && later.Last > coverage.Last
        )
        {
            _problems.Add(DatingProblems.PostIsLater(later.Cue.Text, later.Last, published.Last));
        }
    }

    private Sighting? Strongest(Func<Sighting, bool> which) =>
        Sightings.Where(s => s.Days is not null && which(s)).MaxBy(s => s.Strength);

    /// <summary>An ordinal in the title or the opening: the text counts itself by it.</summary>
    private static bool IsFirmCount(Sighting s) =>
        s.Cue is { Sense: CountSense.Ordinal, IsVague: false, Spot: not CueSpot.Body }
        || s.Cue is { Weekday: not null, IsVague: false };

    private static bool Concurs(Sighting s, DateOnly date) =>
        s.Cue is { IsBound: false, IsVague: false }
        && s.Cue.Date is not { Precision: not DatePrecision.Day }
        && s.Days is not null
        && s.Role != CueRole.Dissents
        && (s.Cue.Kind != CueKind.TextDate || s.Cue.Weekday is not null)
        && Distance(s, date) == 0;

    /// <summary>How far a sighting is from a date; a number of days gone by may mean either of two days.</summary>
    private static int Distance(Sighting s, DateOnly date)
    {
        DateSpan days = s.Days!.Value;
        int slack = s.Cue.Sense switch
        {
            CountSense.Elapsed => -1,
            CountSense.Duration => 1,
            _ => 0,
        };
        int off = days.Contains(date) ? 0 : Math.Abs(date.DayNumber - days.Last.DayNumber);
        return slack == 0 ? off : Math.Min(off, Math.Abs(date.DayNumber - days.Last.AddDays(slack).DayNumber));
    }

    private static void Decide(Sighting s) => s.Role = CueRole.Decides;

    private static void Agree(Sighting s, string reason) => (s.Role, s.Reason) = (CueRole.Agrees, reason);

    private static void Overrule(Sighting s, string reason) => (s.Role, s.Reason) = (CueRole.Dissents, reason);

    private static string Lower(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];
}
