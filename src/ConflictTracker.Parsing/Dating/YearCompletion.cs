using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Dating;

namespace ConflictTracker.Parsing.Dating;

/// <summary>
/// Gives a year to a date that prints none: the year that its weekday fits, else the one nearest to a day that the text
/// counts or a date that it prints in full. A year that nothing supports is not invented.
/// </summary>
internal sealed class YearCompletion
{
    private const int Near = 200;

    /// <summary>In days: a report on a war's first days seldom dates what came so shortly before.</summary>
    private const int Weeks = 30;

    /// <summary>Six years in a row at most have each date on another weekday.</summary>
    private const int WeekdayYears = 5;

    private readonly List<DateOnly> _anchors = [];

    /// <summary>The latest date that the text prints in full and does not plan for: it was written then or later.</summary>
    private readonly DateOnly? _notBefore;
    private readonly DateOnly? _day1;

    /// <summary>A date without a year that lies in the weeks before the war, too: the text may tell of another of its years.</summary>
    private readonly bool _tellsOfBefore;
    private readonly DateOnly? _lastDay;
    private readonly int _lastYear;

    public YearCompletion(
        ConflictCalendar? calendar,
        IEnumerable<DateCue> counted,
        IEnumerable<DatedWords> dated,
        int? lastYear
    )
    {
        _day1 = calendar?.Clock.Day1;
        _lastDay = calendar?.Clock.LastDay;
        _lastYear = calendar is { Clock.LastDay: not null }
            ? calendar.Clocks.Max(c => (c.LastDay ?? c.Day1).Year)
            : lastYear ?? (_day1?.Year ?? 0) + WeekdayYears;
        foreach (DateCue cue in counted)
        {
            if (cue.Date is { } date)
            {
                _anchors.Add(date.First);
            }
            else if (cue.Days is { } days && calendar?.Clocks.FirstOrDefault(c => c.Id == days.Clock) is { } clock)
            {
                _anchors.Add(clock.DateOf(days.To));
            }
        }

        _notBefore = dated
            .Where(d => d.Printed is { Year: not null, Day: not null } && !d.IsFuture && !d.IsUpdate)
            .Where(d => d.Kind is not (CueKind.BylineStamp or CueKind.Dateline or CueKind.TitleDayRange))
            .Select(d => d.Printed.In(d.Printed.Year!.Value)?.First)
            .Max();
        _tellsOfBefore =
            _day1 is { } first
            && dated.Any(d =>
                d.Printed is { Year: null, Day: not null, IsRange: false }
                && d.Printed.In(first.Year)?.First is { } told
                && told < first
                && told >= first.AddDays(-Weeks)
            );
        if (_anchors.Count > 0)
        {
            return;
        }

        // "before the vote in March 2024" is a landmark as well, where nothing better stands.
        foreach (DatedWords words in dated.Where(d => d.Printed.Year is not null).OrderBy(d => d.IsHistory))
        {
            DateOnly date = new(words.Printed.Year!.Value, words.Printed.Month, Math.Min(words.Printed.Day ?? 1, 28));
            bool isDay1 =
                calendar is not null
                && date.Year == calendar.Clock.Day1.Year
                && date.Month == calendar.Clock.Day1.Month;
            if (!isDay1 && !(words.IsHistory && (_anchors.Count > 0 || date < calendar?.Clock.Day1)))
            {
                _anchors.Add(date);
            }
        }
    }

    /// <summary>The year, or null where nothing tells.</summary>
    /// <param name="isOwn">The text's own date, which is no earlier than a date that it tells of.</param>
    public int? YearOf(PrintedDate date, bool isOwn = false)
    {
        if (date.Year is { } year)
        {
            return year;
        }

        List<DateSpan> possible = [.. Years().Select(y => date.In(y)).OfType<DateSpan>()];
        if (date.Weekday is { } weekday)
        {
            List<DateSpan> fits = [.. possible.Where(p => p.Last.DayOfWeek == weekday)];
            possible = fits.Count > 0 ? fits : possible;
            if (fits.Count == 1 && _day1 is not null)
            {
                return fits[0].Last.Year;
            }
        }

        if (isOwn && _notBefore is { } told)
        {
            possible = [.. possible.Where(p => p.Last.AddDays(1) >= told)];
        }

        return NearestYear(possible) ?? YearOfWar(possible);
    }

    /// <summary>The same, by the weekday that the sentence names where the date itself has none: "May 25 (ABC) - Bombs hit a
    /// shop on Saturday".</summary>
    public int? YearOf(PrintedDate date, DayOfWeek told) =>
        _day1 is null
            ? null
            : Years()
                .Select(y => date.In(y))
                .OfType<DateSpan>()
                .Where(p => p.Last.DayOfWeek == told && p.Last >= _day1)
                .Select(p => (int?)p.Last.Year)
                .FirstOrDefault();

    private int? NearestYear(IEnumerable<DateSpan> possible) =>
        possible
            .Select(p =>
                (
                    p.Last.Year,
                    Off: _anchors.Count == 0
                        ? int.MaxValue
                        : _anchors.Min(a => Math.Abs(a.DayNumber - p.Last.DayNumber))
                )
            )
            .Where(p => p.Off <= Near)
            .OrderBy(p => p.Off)
            .Select(p => (int?)p.Year)
            .FirstOrDefault();

    /// <summary>A war that is over and had the day once only.</summary>
    private int? YearOfWar(List<DateSpan> possible)
    {
        List<DateSpan> inside = _lastDay is null
            ? []
            : [.. possible.Where(p => p.Last >= _day1 && p.Last <= _lastDay.Value.AddDays(1))];
        return inside.Count == 1 && !_tellsOfBefore ? inside[0].Last.Year : null;
    }

    private IEnumerable<int> Years()
    {
        int first = _day1?.Year ?? (_anchors.Count > 0 ? _anchors.Min().Year - 1 : 0);
        int last = Math.Max(_lastYear, _anchors.Count > 0 ? _anchors.Max().Year + 1 : 0);
        return first == 0 ? [] : Enumerable.Range(first, Math.Max(1, last - first + 1));
    }
}
