using ConflictTracker.Core.Search;

namespace ConflictTracker.Data.Search;

/// <summary>Searches the published articles.</summary>
public sealed class SearchQueries
{
    public Task<SearchPage> SearchAsync(SearchRequest request, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}
