namespace ConflictTracker.Data.Archive;

/// <summary>Reads the archive's own state.</summary>
public sealed class ArchiveQueries
{
    /// <summary>A number that every write raises: the key of everything cached. One indexed read.</summary>
    public Task<long> GenerationAsync(CancellationToken cancellationToken) => throw new NotSupportedException();
}
