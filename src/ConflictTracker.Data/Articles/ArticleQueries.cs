using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Dating;

namespace ConflictTracker.Data.Articles;

/// <summary>Reads single articles and lists of them.</summary>
public sealed class ArticleQueries
{
    /// <summary>An article by its address, or null. Drafts are found only when asked for.</summary>
    /// <param name="revision">Null for the current one.</param>
    public Task<ArticleView?> FindAsync(
        string slug,
        bool withDrafts,
        int? revision,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    /// <summary>The original's bytes of an article's revision, or null.</summary>
    public Task<OriginalFile?> OriginalAsync(
        string slug,
        bool withDrafts,
        int? revision,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    /// <summary>The ruling in force, or null.</summary>
    public Task<EditorRuling?> RulingAsync(string slug, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>Published articles without coverage, by title.</summary>
    public Task<IReadOnlyList<ArticleSummary>> UndatedAsync(CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>Drafts that wait for an editor, newest first.</summary>
    public Task<IReadOnlyList<ArticleSummary>> DraftsAsync(CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}
