using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Timeline;

namespace ConflictTracker.Web.Coverage;

/// <summary>What the archive holds of a month.</summary>
/// <param name="Days">The month's days, the first and last month's as far as the archive reaches.</param>
/// <param name="Held">How many of them have an article or an event.</param>
/// <param name="Gap">The longest run of days that have neither, the first of several; null where each has.</param>
public sealed record MonthHeld(DateSpan Days, int Held, int Articles, int Events, DateSpan? Gap)
{
    /// <summary>The months from the first to the last day that holds anything, the newest first; empty ones too.</summary>
    public static IReadOnlyList<MonthHeld> Of(IReadOnlyList<DayCount> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        if (counts.Count == 0)
        {
            return [];
        }

        (DateOnly first, DateOnly last) = (counts[0].Date, counts[^1].Date);
        ILookup<(int, int), DayCount> months = counts.ToLookup(c => (c.Date.Year, c.Date.Month));
        List<MonthHeld> held = [];
        for (var month = new DateOnly(first.Year, first.Month, 1); month <= last; month = month.AddMonths(1))
        {
            DateOnly end = month.AddMonths(1).AddDays(-1);
            DateSpan days = new(month < first ? first : month, end > last ? last : end);
            DayCount[] counted = [.. months[(month.Year, month.Month)]];
            held.Add(
                new MonthHeld(
                    days,
                    counted.Length,
                    counted.Sum(c => c.Articles),
                    counted.Sum(c => c.Events),
                    LongestGap(days, counted)
                )
            );
        }

        held.Reverse();
        return held;
    }

    private static DateSpan? LongestGap(DateSpan days, DayCount[] counted)
    {
        DateSpan? longest = null;
        DateOnly open = days.First;
        foreach (DateOnly next in counted.Select(c => c.Date).Append(days.Last.AddDays(1)))
        {
            if (next > open && next.DayNumber - open.DayNumber > (longest?.Length ?? 0))
            {
                longest = new DateSpan(open, next.AddDays(-1));
            }

            open = next.AddDays(1);
        }

        return longest;
    }
}
