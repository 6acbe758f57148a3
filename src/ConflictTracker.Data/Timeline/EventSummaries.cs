using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Claims;
using ConflictTracker.Core.Events;
using ConflictTracker.Core.Timeline;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Articles;
using ConflictTracker.Data.Sources;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Timeline;

/// <summary>Reads events with their articles and claims: two queries, however many there are.</summary>
internal static class EventSummaries
{
    private static readonly Func<ArchiveDbContext, DateOnly, DateOnly, IAsyncEnumerable<ToldEvent>> EventsOf =
        EF.CompileAsyncQuery(
            (ArchiveDbContext context, DateOnly first, DateOnly last) =>
                context
                    .Events.Where(e => e.LastDay >= first && e.LastDay <= last)
                    .OrderBy(e => e.LastDay)
                    .ThenBy(e => e.ArticleId)
                    .ThenBy(e => e.Number)
                    .Select(e => new ToldEvent(
                        e.Id,
                        e.LastDay,
                        e.Block,
                        e.Event,
                        e.Article!.Slug,
                        e.Article.DisplayTitle,
                        e.Article.FirstDay,
                        e.Article.LastDay,
                        e.Article.Source
                    ))
        );

    private static readonly Func<ArchiveDbContext, DateOnly, DateOnly, IAsyncEnumerable<EventClaim>> ClaimsOf =
        EF.CompileAsyncQuery(
            (ArchiveDbContext context, DateOnly first, DateOnly last) =>
                context
                    .Events.Where(e => e.LastDay >= first && e.LastDay <= last)
                    .Join(context.Claims, e => e.Id, c => c.EventId, (e, c) => new EventClaim(e.Id, c.Number, c.Claim))
        );

    /// <summary>All events of some days, by queries that are compiled once: what every unfiltered page reads.</summary>
    public static async Task<ILookup<DateOnly, EventSummary>> OfAsync(
        ArchiveDbContext context,
        DateSpan days,
        CancellationToken cancellationToken
    )
    {
        List<ToldEvent> events = await EventsOf(context, days.First, days.Last).ToListAsync(cancellationToken);
        return events.Count == 0
            ? None
            : Summaries(events, await ClaimsOf(context, days.First, days.Last).ToListAsync(cancellationToken));
    }

    /// <summary>In the order of their articles, then of the text.</summary>
    public static async Task<ILookup<DateOnly, EventSummary>> ReadAsync(
        ArchiveDbContext context,
        IQueryable<EventRow> events,
        CancellationToken cancellationToken
    )
    {
        List<ToldEvent> rows = await events
            .OrderBy(e => e.LastDay)
            .ThenBy(e => e.ArticleId)
            .ThenBy(e => e.Number)
            .Select(e => new ToldEvent(
                e.Id,
                e.LastDay,
                e.Block,
                e.Event,
                e.Article!.Slug,
                e.Article.DisplayTitle,
                e.Article.FirstDay,
                e.Article.LastDay,
                e.Article.Source
            ))
            .ToListAsync(cancellationToken);
        if (rows.Count == 0)
        {
            return None;
        }

        long[] ids = [.. rows.Select(r => r.Id)];
        List<EventClaim> claims = await context
            .Claims.Where(c => c.EventId != null && ids.Contains(c.EventId.Value))
            .Select(c => new EventClaim(c.EventId!.Value, c.Number, c.Claim))
            .ToListAsync(cancellationToken);
        return Summaries(rows, claims);
    }

    private static ILookup<DateOnly, EventSummary> None =>
        Enumerable.Empty<EventSummary>().ToLookup(_ => default(DateOnly));

    private static ILookup<DateOnly, EventSummary> Summaries(List<ToldEvent> events, List<EventClaim> claims)
    {
        // Sorted here: asked to sort, SQLite would walk all claims in order instead of looking the few up.
        ILookup<long, Claim> claimsOf = claims
            .OrderBy(c => c.Number)
            .ToLookup(c => c.EventId, c => ArchiveJson.Read<Claim>(c.Claim));
        return events.ToLookup(
            e => e.LastDay ?? default,
            e => new EventSummary(
                ArchiveJson.Read<ArticleEvent>(e.Event),
                ArticleNeighbours.Link(e.Slug, e.DisplayTitle, e.ArticleFirst, e.ArticleLast),
                SourceNames.Of(e.Source),
                e.Block,
                [.. claimsOf[e.Id]]
            )
        );
    }

    /// <summary>An event's row beside what is shown of its article.</summary>
    private sealed record ToldEvent(
        long Id,
        DateOnly? LastDay,
        int Block,
        string Event,
        string Slug,
        string DisplayTitle,
        DateOnly? ArticleFirst,
        DateOnly? ArticleLast,
        SourceRow? Source
    );

    private sealed record EventClaim(long EventId, int Number, string Claim);
}
