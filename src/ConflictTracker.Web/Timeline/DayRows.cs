using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Timeline;

namespace ConflictTracker.Web.Timeline;

/// <summary>
/// Days as rows: with the brackets of what articles cover down the margin, and with honest gaps between. A day that an
/// article of the page covers is no gap, even where nothing in it is placed on that day alone.
/// </summary>
public static class DayRows
{
    /// <param name="days">In the order shown, newest or oldest first.</param>
    /// <param name="label">What a bracket says of the coverage that it spans.</param>
    public static IReadOnlyList<DayRow> Of(IReadOnlyList<TimelineDay> days, Func<DateSpan, string> label)
    {
        List<DateSpan> covered = [.. days.SelectMany(d => d.Articles).Select(a => a.Coverage).OfType<DateSpan>()];
        List<DateSpan> brackets = Apart(covered.Where(c => c.Length > 1 && days.Count(d => c.Contains(d.Date)) > 1));
        List<DayRow> rows = [];
        for (int i = 0; i < days.Count; i++)
        {
            if (i > 0)
            {
                rows.AddRange(Gaps(days[i - 1].Date, days[i].Date, covered));
            }

            rows.Add(new DayRow.Told(days[i], Bracket(days, i, brackets, label)));
        }

        return rows;
    }

    /// <summary>The margin has one lane: of coverages that overlap the first shown stands.</summary>
    private static List<DateSpan> Apart(IEnumerable<DateSpan> coverages)
    {
        List<DateSpan> apart = [];
        foreach (DateSpan coverage in coverages)
        {
            if (!apart.Any(a => a.Overlaps(coverage)))
            {
                apart.Add(coverage);
            }
        }

        return apart;
    }

    private static DayBracket? Bracket(
        IReadOnlyList<TimelineDay> days,
        int at,
        List<DateSpan> brackets,
        Func<DateSpan, string> label
    )
    {
        int found = brackets.FindIndex(b => b.Contains(days[at].Date));
        if (found < 0)
        {
            return null;
        }

        DateSpan span = brackets[found];
        bool isTop = at == 0 || !span.Contains(days[at - 1].Date);
        bool isEnd = at == days.Count - 1 || !span.Contains(days[at + 1].Date);
        return new DayBracket(isTop, isEnd, isTop ? label(span) : null);
    }

    /// <summary>The runs of uncovered days between two neighbours, in the order shown.</summary>
    private static IEnumerable<DayRow> Gaps(DateOnly before, DateOnly after, List<DateSpan> covered)
    {
        int step = before < after ? 1 : -1;
        DateOnly? begun = null;
        for (DateOnly day = before.AddDays(step); ; day = day.AddDays(step))
        {
            bool isGap = day != after && !covered.Exists(c => c.Contains(day));
            if (isGap)
            {
                begun ??= day;
            }
            else if (begun is { } first)
            {
                DateOnly last = day.AddDays(-step);
                yield return new DayRow.Gap(step > 0 ? new DateSpan(first, last) : new DateSpan(last, first));
                begun = null;
            }

            if (day == after)
            {
                yield break;
            }
        }
    }
}
