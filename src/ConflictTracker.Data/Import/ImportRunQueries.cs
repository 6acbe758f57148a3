using ConflictTracker.Core.Import;

namespace ConflictTracker.Data.Import;

/// <summary>Reads import runs.</summary>
public sealed class ImportRunQueries
{
    /// <summary>Newest first.</summary>
    public Task<IReadOnlyList<ImportRunSummary>> ListAsync(int take, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<ImportRunSummary?> FindAsync(long run, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>Every file of the run, in the order of import.</summary>
    public Task<IReadOnlyList<ImportedFile>> FilesAsync(long run, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}
