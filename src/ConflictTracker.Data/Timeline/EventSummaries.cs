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
    /// <summary>In the order of their articles, then of the text.</summary>
    public static async Task<ILookup<DateOnly, EventSummary>> ReadAsync(
        ArchiveDbContext context,
        IQueryable<EventRow> events,
        CancellationToken cancellationToken
    )
    {
        var rows = await events
            .OrderBy(e => e.LastDay)
            .ThenBy(e => e.ArticleId)
            .ThenBy(e => e.Number)
            .Select(e => new
            {
                e.Id,
                e.LastDay,
                e.Block,
                e.Event,
                e.Article!.Slug,
                e.Article.DisplayTitle,
                ArticleFirst = e.Article.FirstDay,
                ArticleLast = e.Article.LastDay,
                e.Article.Source,
            })
            .ToListAsync(cancellationToken);
        if (rows.Count == 0)
        {
            return Enumerable.Empty<EventSummary>().ToLookup(_ => default(DateOnly));
        }

        long[] ids = [.. rows.Select(r => r.Id)];
        var claims = await context
            .Claims.Where(c => c.EventId != null && ids.Contains(c.EventId.Value))
            .Select(c => new
            {
                c.EventId,
                c.Number,
                c.Claim,
            })
            .ToListAsync(cancellationToken);
        // Sorted here: asked to sort, SQLite would walk all claims in order instead of looking the few up.
        ILookup<long, Claim> claimsOf = claims
            .OrderBy(c => c.Number)
            .ToLookup(c => c.EventId!.Value, c => ArchiveJson.Read<Claim>(c.Claim));
        return rows.ToLookup(
            r => r.LastDay ?? default,
            r => new EventSummary(
                ArchiveJson.Read<ArticleEvent>(r.Event),
                ArticleNeighbours.Link(r.Slug, r.DisplayTitle, r.ArticleFirst, r.ArticleLast),
                SourceNames.Of(r.Source),
                r.Block,
                [.. claimsOf[r.Id]]
            )
        );
    }
}
