using ConflictTracker.Core.Articles;
using ConflictTracker.Data.Archive;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Articles;

/// <summary>What search engines are told: the addresses of published articles, by keyset over their ids.</summary>
public sealed class SitemapQueries
{
    private readonly ArchiveConnections _archive;

    internal SitemapQueries(ArchiveConnections archive) => _archive = archive;

    /// <summary>At most <paramref name="most"/> published articles after the one with that id.</summary>
    public Task<IReadOnlyList<SitemapArticle>> ArticlesAsync(
        long after,
        int most,
        CancellationToken cancellationToken
    ) =>
        _archive.ReadAsync<IReadOnlyList<SitemapArticle>>(
            async (context, token) =>
                await Published(context, after)
                    .Take(most)
                    .Select(a => new SitemapArticle(a.Slug, a.ChangedAt))
                    .ToListAsync(token),
            cancellationToken
        );

    /// <summary>The ids after which the lists of <paramref name="most"/> articles begin: 0, and where each but the last
    /// full one ends.</summary>
    public Task<IReadOnlyList<long>> StartsAsync(int most, CancellationToken cancellationToken) =>
        _archive.ReadAsync<IReadOnlyList<long>>(
            async (context, token) =>
            {
                List<long> starts = [0];
                while (await Published(context, starts[^1]).Skip(most).AnyAsync(token))
                {
                    starts.Add(await Published(context, starts[^1]).Skip(most - 1).Select(a => a.Id).FirstAsync(token));
                }

                return starts;
            },
            cancellationToken
        );

    private static IQueryable<ArticleRow> Published(ArchiveDbContext context, long after) =>
        context.Articles.Where(a => a.State == ArticleState.Published && a.Id > after).OrderBy(a => a.Id);
}
