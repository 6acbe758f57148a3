using ConflictTracker.Core.Problems;

namespace ConflictTracker.Data.Import;

/// <summary>Writes import runs and what became of each file.</summary>
public sealed class ImportRunStore
{
    /// <returns>The run's id.</returns>
    public Task<long> OpenAsync(string label, string? by, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task RejectAsync(
        long run,
        string file,
        IReadOnlyList<Problem> problems,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    public Task CloseAsync(long run, CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>Takes a whole run back: created articles go, revised ones return to the revision before.</summary>
    public Task UndoAsync(long run, string by, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}
