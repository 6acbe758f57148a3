using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Sqlite;
using ConflictTracker.Data.Verifying;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ConflictTracker.Data.Articles;

/// <summary>Removes an article for law or safety: its words stay nowhere in the archive's file, and so in no later
/// backup. What stays is that somebody did it, when and why.</summary>
public sealed class PurgeStore
{
    private readonly ArticleChanges _changes;
    private readonly IndexRebuild _index;
    private readonly ArchiveOptions _options;

    internal PurgeStore(ArticleChanges changes, IndexRebuild index, IOptions<ArchiveOptions> options)
    {
        _changes = changes;
        _index = index;
        _options = options.Value;
    }

    /// <param name="reason">Kept in the audit: it must not repeat what is purged.</param>
    /// <exception cref="InvalidOperationException">No article has the address.</exception>
    /// <exception cref="ArchiveUnusableException">The article is gone, but the file could not be rewritten: what it freed
    /// may still be read in it. Purging can be finished by running it again with any address.</exception>
    public async Task PurgeAsync(string slug, string reason, string by, CancellationToken cancellationToken)
    {
        await _changes.MakeAsync(
            slug,
            by,
            "purged",
            reason,
            async (context, article, token) => await RemoveAsync(context, article, token),
            cancellationToken,
            // The address is made of the title.
            article => $"article/#{article.Id}"
        );
        await ArchiveErasure.RewriteAsync(_options.DatabasePath, cancellationToken);
    }

    private async Task RemoveAsync(ArchiveDbContext context, ArticleRow article, CancellationToken cancellationToken)
    {
        string[] files = await context
            .Revisions.Where(r => r.ArticleId == article.Id)
            .Select(r => r.Sha256)
            .ToArrayAsync(cancellationToken);
        long? source = article.SourceId;
        await ArchiveErasure.ForgetNamesAsync(context, article.Id, article.Slug, cancellationToken);
        context.Articles.Remove(article);
        await context.SaveChangesAsync(cancellationToken);
        await OriginalBytes.ForgetUnusedAsync(context, files, cancellationToken);
        await context
            .Sources.Where(s => s.Id == source && !context.Articles.Any(a => a.SourceId == s.Id))
            .ExecuteDeleteAsync(cancellationToken);
        // The index keeps words and parts of words beyond their articles.
        await _index.RunAsync(context, cancellationToken);
    }
}
