using System.Data.Common;

namespace ConflictTracker.Data.Search;

/// <summary>Stands in until a provider's index is registered: nothing is found by words.</summary>
internal sealed class NoArticleIndex : IArticleIndex
{
    public Task PutAsync(DbTransaction transaction, IndexedArticle article, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    public Task RemoveAsync(DbTransaction transaction, long article, CancellationToken cancellationToken) =>
        Task.CompletedTask;
}
