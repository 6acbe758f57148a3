using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Timeline;
using ConflictTracker.Web.Calendar;

namespace ConflictTracker.Web.Timeline;

/// <summary>The whole war as bars by week, grouped by year: what the strip draws and its table says.</summary>
public static class WarStripModel
{
    public const int BarHeight = 40;
    private const int LowestBar = 5;
    private const int Tones = 5;

    /// <param name="counts">Every day that holds anything.</param>
    /// <param name="shown">The days that the page shows, or null.</param>
    public static IReadOnlyList<StripYear> Years(
        IReadOnlyList<DayCount> counts,
        DayClock clock,
        DateOnly today,
        DateSpan? shown
    )
    {
        DateOnly first = clock.Day1;
        DateOnly last = clock.LastDay is { } end && end < today ? end : today;
        if (last < first)
        {
            return [];
        }

        ILookup<DateOnly, DayCount> byWeek = counts.ToLookup(c => WeekText.Of(c.Date).First);
        int most = byWeek.Select(w => w.Sum(c => c.Articles + c.Events)).DefaultIfEmpty(0).Max();
        return
        [
            .. Mondays(first, last)
                .Select(monday => Week(monday, [.. byWeek[monday]], most, shown))
                .GroupBy(week => week.Days.First.Year)
                .Select(year => new StripYear(year.Key, DaysOf(year.Key, first, last), [.. year])),
        ];
    }

    /// <summary>The column of a date within its year, with its part of the week: where a mark on the strip stands.</summary>
    public static double ColumnOf(DateOnly date)
    {
        DateOnly monday = WeekText.Of(date).First;
        return Column(monday) + ((date.DayNumber - monday.DayNumber) / 7.0);
    }

    /// <summary>The same numbers by quarter.</summary>
    public static IEnumerable<QuarterCount> Quarters(IReadOnlyList<DayCount> counts) =>
        counts
            .GroupBy(c => (c.Date.Year, Quarter: ((c.Date.Month - 1) / 3) + 1))
            .OrderBy(q => q.Key)
            .Select(q => new QuarterCount(q.Key.Year, q.Key.Quarter, q.Sum(c => c.Articles), q.Sum(c => c.Events)));

    private static IEnumerable<DateOnly> Mondays(DateOnly first, DateOnly last)
    {
        for (DateOnly monday = WeekText.Of(first).First; monday <= last; monday = monday.AddDays(7))
        {
            yield return monday;
        }
    }

    private static StripWeek Week(DateOnly monday, List<DayCount> days, int most, DateSpan? shown)
    {
        var span = new DateSpan(monday, monday.AddDays(6));
        int articles = days.Sum(d => d.Articles);
        int events = days.Sum(d => d.Events);
        double share = most == 0 ? 0 : Math.Sqrt((articles + events) / (double)most);
        bool isEmpty = articles + events == 0;
        return new StripWeek(
            span,
            articles,
            events,
            Column(monday),
            isEmpty ? 0 : LowestBar + (int)Math.Round(share * (BarHeight - LowestBar)),
            isEmpty ? 0 : Math.Clamp((int)Math.Ceiling(share * Tones), 1, Tones),
            shown is { } s && s.Overlaps(span)
        );
    }

    private static int Column(DateOnly monday) => (monday.DayOfYear - 1) / 7;

    private static DateSpan DaysOf(int year, DateOnly first, DateOnly last)
    {
        var january = new DateOnly(year, 1, 1);
        var december = new DateOnly(year, 12, 31);
        return new DateSpan(first > january ? first : january, last < december ? last : december);
    }
}
