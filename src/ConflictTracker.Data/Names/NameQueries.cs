using ConflictTracker.Core.Claims;
using ConflictTracker.Core.Import;
using ConflictTracker.Core.Names;
using ConflictTracker.Core.Timeline;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Articles;
using ConflictTracker.Data.Claims;
using ConflictTracker.Data.Timeline;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Names;

/// <summary>Reads what the archive holds of places, people, organisations and weapons.</summary>
public sealed class NameQueries
{
    private const int MostListed = 500;
    private const int PageSize = 20;
    private const int MostUndated = 50;
    private const int MostEvents = 12;
    private const int MostClaims = 12;

    private readonly ArchiveConnections _archive;

    internal NameQueries(ArchiveConnections archive) => _archive = archive;

    /// <summary>The names that most articles mention, most often first.</summary>
    public Task<IReadOnlyList<NameSummary>> ListAsync(NameKind kind, CancellationToken cancellationToken)
    {
        string facet = NameFacets.Of(kind);
        return _archive.ReadAsync<IReadOnlyList<NameSummary>>(
            async (context, token) =>
                await context
                    .FacetCounts.Where(c => c.Facet == facet)
                    .OrderByDescending(c => c.Articles)
                    .ThenBy(c => c.Key)
                    .Take(MostListed)
                    .Select(c => new NameSummary(kind, c.Key, c.Label, c.Articles))
                    .ToListAsync(token),
            cancellationToken
        );
    }

    /// <summary>One name with a page of its articles, or null where no article mentions it.</summary>
    public Task<NameView?> FindAsync(NameKind kind, string slug, NameKey? after, CancellationToken cancellationToken)
    {
        string facet = NameFacets.Of(kind);
        return _archive.ReadAsync(
            async (context, token) =>
            {
                FacetCountRow? counted = await context.FacetCounts.FirstOrDefaultAsync(
                    c => c.Facet == facet && c.Key == slug,
                    token
                );
                return counted is null
                    ? null
                    : await ViewAsync(
                        context,
                        new NameSummary(kind, slug, counted.Label, counted.Articles),
                        facet,
                        after,
                        token
                    );
            },
            cancellationToken
        );
    }

    private static async Task<NameView> ViewAsync(
        ArchiveDbContext context,
        NameSummary name,
        string facet,
        NameKey? after,
        CancellationToken cancellationToken
    )
    {
        (List<ArticleRow> articles, NameKey? next) = await ArticlesAsync(
            context,
            context.ArticleFacets.Where(f => f.Facet == facet && f.Key == name.Slug),
            after,
            cancellationToken
        );
        bool isFirst = after is null;
        return new NameView(
            name,
            await SpellingsAsync(context, name, [.. articles.Select(a => a.Id)], cancellationToken),
            [.. articles.Select(ArticleSummaries.Of)],
            next,
            isFirst && name.Kind == NameKind.Place ? await EventsAsync(context, name, cancellationToken) : [],
            isFirst ? await ClaimsAsync(context, name, cancellationToken) : []
        );
    }

    private static async Task<(List<ArticleRow> Articles, NameKey? Next)> ArticlesAsync(
        ArchiveDbContext context,
        IQueryable<ArticleFacetRow> named,
        NameKey? after,
        CancellationToken cancellationToken
    )
    {
        IQueryable<ArticleFacetRow> dated = named.Where(f => f.Day != null);
        if (after is { } key)
        {
            (DateOnly day, long article) = (key.Day, key.Article);
            dated = dated.Where(f => f.Day < day || (f.Day == day && f.ArticleId < article));
        }

        List<long> ids = await dated
            .OrderByDescending(f => f.Day)
            .ThenByDescending(f => f.ArticleId)
            .Take(PageSize + 1)
            .Select(f => f.ArticleId)
            .ToListAsync(cancellationToken);
        bool hasMore = ids.Count > PageSize;
        if (hasMore)
        {
            ids.RemoveAt(PageSize);
        }
        else
        {
            // The last page ends with those that nothing dates.
            ids.AddRange(
                await named
                    .Where(f => f.Day == null)
                    .OrderByDescending(f => f.ArticleId)
                    .Take(MostUndated)
                    .Select(f => f.ArticleId)
                    .ToListAsync(cancellationToken)
            );
        }

        List<ArticleRow> rows = await context
            .Articles.Shown()
            .Where(a => ids.Contains(a.Id))
            .Include(a => a.Source)
            .ToListAsync(cancellationToken);
        rows.Sort((a, b) => ids.IndexOf(a.Id).CompareTo(ids.IndexOf(b.Id)));
        return (rows, hasMore ? new NameKey(rows[^1].LastDay!.Value, rows[^1].Id) : null);
    }

    private static async Task<IReadOnlyList<string>> SpellingsAsync(
        ArchiveDbContext context,
        NameSummary name,
        long[] articles,
        CancellationToken cancellationToken
    )
    {
        List<string> mentions = await context
            .Articles.Where(a => articles.Contains(a.Id))
            .Join(
                context.Revisions,
                a => new { Id = a.Id, Number = a.Revision },
                r => new { Id = r.ArticleId, r.Number },
                (a, r) => r.Mentions
            )
            .ToListAsync(cancellationToken);
        return
        [
            .. mentions
                .SelectMany(ArchiveJson.Read<List<Mention>>)
                .Where(m => m.Kind == name.Kind && Slug.Of(m.Name) == name.Slug)
                .GroupBy(m => m.Text, StringComparer.Ordinal)
                .OrderByDescending(g => g.Count())
                .ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => g.Key),
        ];
    }

    private static async Task<IReadOnlyList<EventSummary>> EventsAsync(
        ArchiveDbContext context,
        NameSummary name,
        CancellationToken cancellationToken
    )
    {
        List<long> ids = await context
            .EventFacets.Where(f => f.Facet == FacetName.Place && f.Key == name.Slug && f.Day != null)
            .OrderByDescending(f => f.Day)
            .ThenByDescending(f => f.EventId)
            .Take(MostEvents)
            .Select(f => f.EventId)
            .ToListAsync(cancellationToken);
        ILookup<DateOnly, EventSummary> events = await EventSummaries.ReadAsync(
            context,
            context.Events.Where(e => ids.Contains(e.Id)),
            cancellationToken
        );
        return [.. events.OrderByDescending(day => day.Key).SelectMany(day => day)];
    }

    /// <summary>Figures of trails alone: of a place those counted there, of others those that they tell.</summary>
    private static async Task<IReadOnlyList<ToldClaim>> ClaimsAsync(
        ArchiveDbContext context,
        NameSummary name,
        CancellationToken cancellationToken
    )
    {
        IQueryable<ClaimRow> claims = context.Claims.Where(c => c.Matter != null);
        claims =
            name.Kind == NameKind.Place
                ? claims.Where(c => context.Matters.Any(m => m.Key == c.Matter && m.PlaceKey == name.Slug))
                : claims.Where(c => c.Teller == name.Slug);
        return await ToldClaims.ReadAsync(
            context,
            claims.OrderByDescending(c => c.ToldOn).ThenByDescending(c => c.Id).Take(MostClaims),
            cancellationToken
        );
    }
}
