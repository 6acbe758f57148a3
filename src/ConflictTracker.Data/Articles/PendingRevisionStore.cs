using ConflictTracker.Core.Articles;
using ConflictTracker.Data.Archive;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Articles;

/// <summary>Decides about pending revisions. Every call is one transaction.</summary>
public sealed class PendingRevisionStore
{
    private readonly ArticleChanges _changes;
    private readonly ArticleRevising _revising;

    internal PendingRevisionStore(ArticleChanges changes, ArticleRevising revising)
    {
        _changes = changes;
        _revising = revising;
    }

    /// <summary>Makes it the current revision. It comes after whatever was published while it waited.</summary>
    /// <exception cref="InvalidOperationException">Nothing of that number waits.</exception>
    public Task PublishAsync(string slug, int number, string by, CancellationToken cancellationToken) =>
        _changes.MakeAsync(
            slug,
            by,
            "published revision",
            $"{number}",
            async (context, article, token) =>
            {
                RevisionRow revision = await FindAsync(context, article, number, token);
                revision.IsPending = false;
                if (revision.Number < article.Revision)
                {
                    revision.Number = ++article.LastRevision;
                }

                await _revising.MakeCurrentAsync(
                    context,
                    article,
                    revision.Number,
                    RevisionContent.Of(revision),
                    token
                );
            },
            cancellationToken
        );

    /// <summary>Removes it, and its original if nothing else rests on that.</summary>
    /// <exception cref="InvalidOperationException">Nothing of that number waits.</exception>
    public Task DiscardAsync(string slug, int number, string by, CancellationToken cancellationToken) =>
        _changes.MakeAsync(
            slug,
            by,
            "discarded revision",
            $"{number}",
            async (context, article, token) =>
            {
                RevisionRow revision = await FindAsync(context, article, number, token);
                context.Revisions.Remove(revision);
                await context.SaveChangesAsync(token);
                await OriginalBytes.ForgetUnusedAsync(context, [revision.Sha256], token);
            },
            cancellationToken
        );

    /// <summary>Whether new bytes wait beside the article: an editor has decided about it, and may show more of it.</summary>
    internal static bool CanWait(ArticleRow article) => article.State is ArticleState.Published or ArticleState.Private;

    private static async Task<RevisionRow> FindAsync(
        ArchiveDbContext context,
        ArticleRow article,
        int number,
        CancellationToken cancellationToken
    ) =>
        !CanWait(article)
            ? throw new InvalidOperationException($"'{article.Slug}' is not published: nothing of it waits.")
            : await context.Revisions.SingleOrDefaultAsync(
                r => r.ArticleId == article.Id && r.Number == number && r.IsPending,
                cancellationToken
            ) ?? throw new InvalidOperationException($"No revision {number} of '{article.Slug}' waits.");
}
