using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Articles;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Verifying;

/// <summary>Makes everything that readers find anew from the current revisions of the published articles.</summary>
internal sealed class IndexRebuild(ArticlePlacement placement)
{
    /// <summary>In the caller's transaction.</summary>
    /// <returns>How many articles were placed.</returns>
    public async Task<int> RunAsync(ArchiveDbContext context, CancellationToken cancellationToken)
    {
        await placement.ClearAllAsync(context, cancellationToken);
        int placed = 0;
        await foreach (ArticleRow article in ShownArticles.InOrderAsync(context, cancellationToken))
        {
            RevisionRow revision = await context
                .Revisions.AsNoTracking()
                .SingleAsync(r => r.ArticleId == article.Id && r.Number == article.Revision, cancellationToken);
            await placement.PutAsync(context, article, RevisionContent.Of(revision), cancellationToken);
            placed++;
        }

        return placed;
    }
}
