using System.Runtime.CompilerServices;
using ConflictTracker.Core.Articles;
using ConflictTracker.Data.Archive;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Articles;

/// <summary>The articles that readers see.</summary>
internal static class ShownArticles
{
    private const int BatchSize = 200;

    public static IQueryable<ArticleRow> Shown(this IQueryable<ArticleRow> articles) =>
        articles.Where(a => a.State == ArticleState.Published);

    /// <summary>All of them with their sources, untracked, some at a time: nothing holds them all in memory, and the
    /// connection is free between two.</summary>
    public static async IAsyncEnumerable<ArticleRow> InOrderAsync(
        ArchiveDbContext context,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        long after = 0;
        while (true)
        {
            List<ArticleRow> batch = await context
                .Articles.AsNoTracking()
                .Shown()
                .Where(a => a.Id > after)
                .OrderBy(a => a.Id)
                .Include(a => a.Source)
                .Take(BatchSize)
                .ToListAsync(cancellationToken);
            foreach (ArticleRow article in batch)
            {
                yield return article;
            }

            if (batch.Count < BatchSize)
            {
                yield break;
            }

            after = batch[^1].Id;
        }
    }
}
