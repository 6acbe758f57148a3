using ConflictTracker.Core.Timeline;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Timeline;

/// <summary>Walks the days that hold anything, in either direction, from any day on.</summary>
internal static class TimelineDays
{
    /// <summary>The days of one page: whole days until it is full.</summary>
    public const int Full = 30;

    /// <param name="after">Days beyond this one in the direction of the walk; null begins at the end.</param>
    /// <returns>As many days as a full page can need and one more, which tells whether the walk goes on.</returns>
    public static async Task<List<DayCount>> WalkAsync(
        TimelineCounts counts,
        TimelineSelection selection,
        DateOnly? after,
        bool backwards,
        CancellationToken cancellationToken
    )
    {
        if (selection.IsEverything)
        {
            return [.. counts.Walk(after, backwards).Take(Full + 1)];
        }

        Dictionary<DateOnly, int> articles = await TallyAsync(
            selection.Articles(),
            after,
            backwards,
            cancellationToken
        );
        Dictionary<DateOnly, int> events = await TallyAsync(selection.Events(), after, backwards, cancellationToken);
        IEnumerable<DateOnly> days = articles.Keys.Union(events.Keys);
        days = backwards ? days.OrderDescending() : days.Order();
        return
        [
            .. days.Take(Full + 1)
                .Select(d => new DayCount(d, articles.GetValueOrDefault(d), events.GetValueOrDefault(d))),
        ];
    }

    /// <summary>The days that fill a page, and whether more follow.</summary>
    public static (IReadOnlyList<DayCount> Days, bool HasMore) Fill(List<DayCount> walked)
    {
        int entries = 0;
        int taken = 0;
        while (taken < walked.Count && entries < Full)
        {
            entries += walked[taken].Articles + walked[taken].Events;
            taken++;
        }

        return (walked[..taken], taken < walked.Count);
    }

    private static Task<Dictionary<DateOnly, int>> TallyAsync(
        IQueryable<Placed> placed,
        DateOnly? after,
        bool backwards,
        CancellationToken cancellationToken
    )
    {
        if (after is { } day)
        {
            placed = backwards ? placed.Where(p => p.Day < day) : placed.Where(p => p.Day > day);
        }

        IQueryable<IGrouping<DateOnly, Placed>> days = placed.GroupBy(p => p.Day);
        days = backwards ? days.OrderByDescending(g => g.Key) : days.OrderBy(g => g.Key);
        return days.Take(Full + 1)
            .Select(g => new { Day = g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Day, g => g.Count, cancellationToken);
    }
}
