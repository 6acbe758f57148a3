using System.Globalization;
using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Web.Timeline;

/// <summary>SVG paths of the war strip: a week is five units wide, its bar four, the ground at forty.</summary>
internal static class StripPaths
{
    private const int WeekWidth = 5;
    private const int BarWidth = 4;

    /// <summary>The whole column: what can be pointed at.</summary>
    public static string Column(StripWeek week) => Path($"M{week.Column * WeekWidth} 0h5v40h-5z");

    public static string Bar(StripWeek week) =>
        Path(
            $"M{week.Column * WeekWidth} {WarStripModel.BarHeight - week.Height}h{BarWidth}v{week.Height}h-{BarWidth}z"
        );

    /// <summary>The weeks themselves, a dash for each: what stays where nothing is on file.</summary>
    public static string Ground(StripYear year) =>
        Path($"M{year.Weeks[0].Column * WeekWidth} 39H{((year.Weeks[^1].Column + 1) * WeekWidth) - 1}");

    /// <summary>Around the weeks that the page shows.</summary>
    public static string Bracket(int first, int last) =>
        Path($"M{first * WeekWidth} 47v-4h{((last - first + 1) * WeekWidth) - 1}v4");

    public static string X(DateOnly date) =>
        (WarStripModel.ColumnOf(date) * WeekWidth).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>The line above the bars while an operation's clock runs, with the place of its day 1 where that is in
    /// these days; null where the clock does not run in them.</summary>
    public static (string Path, string? BeginsAt)? Clock(DayClock clock, DateSpan days)
    {
        DateOnly first = clock.Day1 > days.First ? clock.Day1 : days.First;
        DateOnly last = clock.LastDay is { } end && end < days.Last ? end : days.Last;
        if (last < first)
        {
            return null;
        }

        string? begins = first == clock.Day1 ? X(first) : null;
        string from = begins ?? "0";
        return ((begins is null ? "" : $"M{from} -5v3") + $"M{from} -4H{X(last)}", begins);
    }

    private static string Path(FormattableString path) => FormattableString.Invariant(path);
}
