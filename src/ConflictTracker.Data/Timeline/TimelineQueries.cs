using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Timeline;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Articles;
using ConflictTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Timeline;

/// <summary>Reads the timeline, its days and their counts. Only published articles are on it, each on the last day that
/// it covers; an event stands on its day, one that took several on the last of them.</summary>
public sealed class TimelineQueries
{
    /// <summary>For articles and events of days that are held in memory: some ten megabytes.</summary>
    private const long Room = 5_000;

    private readonly ArchiveConnections _archive;
    private readonly ArchiveGeneration _generation;
    private readonly KeptByGeneration<TimelineCounts> _counts = new();

    private readonly LastAnswers<DateOnly, DayView> _days = new(
        Room,
        day => 1 + day.Articles.Count + day.Covering.Count + day.Events.Count
    );

    /// <summary>Pages of the whole timeline, by order and where they begin.</summary>
    private readonly LastAnswers<(TimelineOrder Order, DateOnly? After), TimelinePage> _pages = new(
        Room,
        page => 1 + page.Days.Sum(d => d.Articles.Count + d.Events.Count)
    );

    internal TimelineQueries(ArchiveConnections archive, ArchiveGeneration generation)
    {
        _archive = archive;
        _generation = generation;
    }

    /// <summary>A page of days: whole days until about 30 entries are shown.</summary>
    public async Task<TimelinePage> PageAsync(TimelineFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return await (
            filter.Days is null && FilterChoice.Of(filter).Count == 0
                ? _pages.GetAsync(
                    (filter.Order, filter.After),
                    _generation.Read(),
                    () => ReadAsync(filter, cancellationToken)
                )
                : ReadAsync(filter, cancellationToken)
        );
    }

    public Task<DayView> DayAsync(DateOnly date, CancellationToken cancellationToken) =>
        _days.GetAsync(
            date,
            _generation.Read(),
            async () =>
            {
                TimelineCounts counts = await KeptAsync(cancellationToken);
                return await _archive.ReadAsync(
                    (context, token) => DayAsync(context, counts, date, token),
                    cancellationToken
                );
            }
        );

    /// <summary>Every day that holds anything, in order: what the war strip draws.</summary>
    public async Task<IReadOnlyList<DayCount>> CountsAsync(CancellationToken cancellationToken) =>
        (await KeptAsync(cancellationToken)).Days;

    private async Task<TimelinePage> ReadAsync(TimelineFilter filter, CancellationToken cancellationToken)
    {
        TimelineCounts counts = await KeptAsync(cancellationToken);
        return await _archive.ReadAsync(
            (context, token) => PageAsync(context, counts, filter, token),
            cancellationToken
        );
    }

    private Task<TimelineCounts> KeptAsync(CancellationToken cancellationToken) =>
        _counts.GetAsync(
            _generation.Read(),
            () =>
                _archive.ReadAsync(
                    async (context, token) =>
                        new TimelineCounts(
                            await context
                                .DayCounts.OrderBy(c => c.Date)
                                .Select(c => new DayCount(c.Date, c.Articles, c.Events))
                                .ToListAsync(token),
                            await TimelineFacets.KeptAsync(context, token)
                        ),
                    cancellationToken
                )
        );

    private static async Task<TimelinePage> PageAsync(
        ArchiveDbContext context,
        TimelineCounts counts,
        TimelineFilter filter,
        CancellationToken cancellationToken
    )
    {
        TimelineSelection selection = TimelineSelection.Of(context, filter);
        bool isNewestFirst = filter.Order == TimelineOrder.Newest;
        List<DayCount> walked = await TimelineDays.WalkAsync(
            counts,
            selection,
            filter.After,
            isNewestFirst,
            cancellationToken
        );
        (IReadOnlyList<DayCount> days, bool hasMore) = TimelineDays.Fill(walked);
        (int articles, int events) = await TotalsAsync(counts, selection, cancellationToken);
        (DateOnly? previous, bool hasPrevious) = await PreviousAsync(
            counts,
            selection,
            filter,
            days.Count > 0 ? days[0].Date : null,
            cancellationToken
        );
        return new TimelinePage(
            await FillAsync(context, selection, days, isNewestFirst, cancellationToken),
            days.Count == 0 ? null : new DateSpan(days.Min(d => d.Date), days.Max(d => d.Date)),
            articles,
            events,
            hasMore ? days[^1].Date : null,
            previous,
            hasPrevious,
            await TimelineFacets.CountAsync(context, counts, selection, FilterChoice.Of(filter), cancellationToken)
        );
    }

    private static async Task<IReadOnlyList<TimelineDay>> FillAsync(
        ArchiveDbContext context,
        TimelineSelection selection,
        IReadOnlyList<DayCount> days,
        bool isNewestFirst,
        CancellationToken cancellationToken
    )
    {
        if (days.Count == 0)
        {
            return [];
        }

        DateSpan span = new(days.Min(d => d.Date), days.Max(d => d.Date));
        (List<ArticleRow> rows, ILookup<DateOnly, EventSummary> events) = selection.IsEverything
            ? (
                await PlacedArticles.OnAsync(context, span, cancellationToken),
                await EventSummaries.OfAsync(context, span, cancellationToken)
            )
            : await SelectedAsync(context, selection, span, cancellationToken);
        if (isNewestFirst)
        {
            rows.Reverse();
        }

        ILookup<DateOnly, ArticleSummary> articles = rows.ToLookup(a => a.LastDay ?? default, ArticleSummaries.Of);
        return [.. days.Select(d => new TimelineDay(d.Date, [.. articles[d.Date]], [.. events[d.Date]]))];
    }

    private static async Task<(List<ArticleRow> Articles, ILookup<DateOnly, EventSummary> Events)> SelectedAsync(
        ArchiveDbContext context,
        TimelineSelection selection,
        DateSpan days,
        CancellationToken cancellationToken
    )
    {
        (DateOnly first, DateOnly last) = (days.First, days.Last);
        IQueryable<long> articleIds = selection
            .Articles()
            .Where(p => p.Day >= first && p.Day <= last)
            .Select(p => p.Id);
        IQueryable<long> eventIds = selection.Events().Where(p => p.Day >= first && p.Day <= last).Select(p => p.Id);
        return (
            await context
                .Articles.Where(a => articleIds.Contains(a.Id))
                .Include(a => a.Source)
                .OrderBy(a => a.Id)
                .ToListAsync(cancellationToken),
            await EventSummaries.ReadAsync(
                context,
                context.Events.Where(e => eventIds.Contains(e.Id)),
                cancellationToken
            )
        );
    }

    /// <summary>Walks back from the page's first day to where the page before began.</summary>
    private static async Task<(DateOnly? Previous, bool HasPrevious)> PreviousAsync(
        TimelineCounts counts,
        TimelineSelection selection,
        TimelineFilter filter,
        DateOnly? firstShown,
        CancellationToken cancellationToken
    )
    {
        if (filter.After is not { } after)
        {
            return (null, false);
        }

        // Beyond the last day there is no first day shown: the key itself is the way back, and its day belongs to it.
        bool isNewestFirst = filter.Order == TimelineOrder.Newest;
        DateOnly from = firstShown ?? after.AddDays(isNewestFirst ? -1 : 1);
        List<DayCount> walked = await TimelineDays.WalkAsync(
            counts,
            selection,
            from,
            !isNewestFirst,
            cancellationToken
        );
        (IReadOnlyList<DayCount> days, bool hasMore) = TimelineDays.Fill(walked);
        return (hasMore ? walked[days.Count].Date : null, days.Count > 0);
    }

    private static async Task<(int Articles, int Events)> TotalsAsync(
        TimelineCounts counts,
        TimelineSelection selection,
        CancellationToken cancellationToken
    ) =>
        selection.IsEverything
            ? (counts.Articles, counts.Events)
            : (
                await selection.Articles().CountAsync(cancellationToken),
                await selection.Events().CountAsync(cancellationToken)
            );

    private static async Task<DayView> DayAsync(
        ArchiveDbContext context,
        TimelineCounts counts,
        DateOnly date,
        CancellationToken cancellationToken
    )
    {
        DateSpan day = new(date, date);
        List<ArticleRow> placed = await PlacedArticles.OnAsync(context, day, cancellationToken);
        List<ArticleRow> covering = await PlacedArticles.CoveringAsync(context, date, placed, cancellationToken);
        ILookup<DateOnly, EventSummary> events = await EventSummaries.OfAsync(context, day, cancellationToken);
        return new DayView(
            date,
            [.. placed.Select(ArticleSummaries.Of)],
            [.. covering.Select(ArticleSummaries.Of)],
            [.. events[date]],
            Nearest(counts, date, backwards: true),
            Nearest(counts, date, backwards: false)
        );
    }

    private static DateOnly? Nearest(TimelineCounts counts, DateOnly date, bool backwards) =>
        counts.Walk(date, backwards).Select(d => (DateOnly?)d.Date).FirstOrDefault();
}
