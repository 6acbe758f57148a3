using ConflictTracker.Core.Articles;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Sources;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Articles;

/// <summary>Says how much of an article, or of everything of a source, readers may see. What they find moves in the same
/// transaction.</summary>
public sealed class RightsStore
{
    private readonly ArchiveConnections _archive;
    private readonly ArticleChanges _changes;
    private readonly ArticlePlacement _placement;
    private readonly TimeProvider _time;

    internal RightsStore(
        ArchiveConnections archive,
        ArticleChanges changes,
        ArticlePlacement placement,
        TimeProvider time
    )
    {
        _archive = archive;
        _changes = changes;
        _placement = placement;
        _time = time;
    }

    /// <summary>The article's own rights, and its source's; null when no article has the address.</summary>
    public Task<(ArticleRights Own, ArticleRights OfSource)?> FindAsync(
        string slug,
        CancellationToken cancellationToken
    ) =>
        _archive.ReadAsync(
            async (context, token) =>
                await context.Articles.Include(a => a.Source).FirstOrDefaultAsync(a => a.Slug == slug, token)
                    is { } article
                    ? (article.Rights, article.Source?.Rights ?? ArticleRights.Full)
                    : ((ArticleRights, ArticleRights)?)null,
            cancellationToken
        );

    /// <exception cref="InvalidOperationException">No article has the address.</exception>
    public Task SetAsync(string slug, ArticleRights rights, string by, CancellationToken cancellationToken) =>
        _changes.MakeAsync(
            slug,
            by,
            "rights set",
            rights.ToString(),
            async (context, article, token) =>
            {
                article.Rights = rights;
                await PlaceAsync(context, article, token);
            },
            cancellationToken
        );

    /// <summary>For every article of the source, those that come later too.</summary>
    /// <exception cref="InvalidOperationException">No source has the address.</exception>
    public Task SetForSourceAsync(
        string source,
        ArticleRights rights,
        string by,
        CancellationToken cancellationToken
    ) =>
        _archive.WriteAsync(
            async (context, token) =>
            {
                SourceRow row =
                    await context.Sources.SingleOrDefaultAsync(s => s.Slug == source, token)
                    ?? throw new InvalidOperationException($"No source has the address '{source}'.");
                row.Rights = rights;
                await context.SaveChangesAsync(token);
                List<ArticleRow> articles = await context
                    .Articles.Where(a => a.SourceId == row.Id)
                    .Where(a => a.State == ArticleState.Published || a.State == ArticleState.Private)
                    .ToListAsync(token);
                foreach (ArticleRow article in articles)
                {
                    await PlaceAsync(context, article, token);
                }

                context.AuditEntries.Add(
                    new AuditEntryRow
                    {
                        At = _time.GetUtcNow(),
                        By = by,
                        Action = "rights set",
                        Subject = $"source/{source}",
                        Detail = rights.ToString(),
                    }
                );
                return row.Id;
            },
            cancellationToken
        );

    /// <summary>Puts a published article where its rights let it stand.</summary>
    private async Task PlaceAsync(ArchiveDbContext context, ArticleRow article, CancellationToken cancellationToken)
    {
        if (article.State == ArticleState.Published)
        {
            await _placement.RemoveAsync(context, article.Id, cancellationToken);
        }

        if (article.State is ArticleState.Published or ArticleState.Private)
        {
            article.State = article.StateWhenPublished;
            article.ChangedAt = _time.GetUtcNow();
        }

        await context.SaveChangesAsync(cancellationToken);
        if (article.State == ArticleState.Published)
        {
            RevisionRow revision = await context
                .Revisions.AsNoTracking()
                .SingleAsync(r => r.ArticleId == article.Id && r.Number == article.Revision, cancellationToken);
            await _placement.PutAsync(context, article, RevisionContent.Of(revision), cancellationToken);
        }
    }
}
