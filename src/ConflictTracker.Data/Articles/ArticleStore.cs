using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Import;

namespace ConflictTracker.Data.Articles;

/// <summary>Writes articles. Every call is one transaction: the article, its days, counts and index rows together.</summary>
public sealed class ArticleStore
{
    /// <summary>Takes a draft in: known again by its canonical URL, else by source, title and publication date, else by
    /// its original's hash.</summary>
    /// <param name="file">The file's name as reported, below the folder or archive that was named.</param>
    /// <param name="publish">False keeps a new article a draft, seen by editors alone.</param>
    public Task<ImportOutcome> SaveAsync(
        long run,
        string file,
        ArticleDraft draft,
        bool publish,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    /// <summary>Replaces an article's understanding, or its original, by a new revision.</summary>
    /// <param name="note">Public: what was corrected.</param>
    public Task ReviseAsync(
        string slug,
        ArticleDraft draft,
        Core.Dating.EditorRuling? ruling,
        string? note,
        string by,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    public Task PublishAsync(string slug, string by, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>Removes a draft that was never published, with its original.</summary>
    public Task DiscardAsync(string slug, string by, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>Takes a published article back. Its address shows the tombstone.</summary>
    public Task WithdrawAsync(string slug, string reason, string by, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}
