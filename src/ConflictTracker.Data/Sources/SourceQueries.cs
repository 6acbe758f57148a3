using ConflictTracker.Core.Sources;

namespace ConflictTracker.Data.Sources;

/// <summary>Reads publishers.</summary>
public sealed class SourceQueries
{
    /// <summary>By name; articles of unknown source last.</summary>
    public Task<IReadOnlyList<SourceSummary>> ListAsync(CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}
