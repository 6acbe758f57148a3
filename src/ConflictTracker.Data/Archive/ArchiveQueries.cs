using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Archive;

/// <summary>Reads the archive's own state.</summary>
public sealed class ArchiveQueries
{
    private static readonly Func<ArchiveDbContext, CancellationToken, Task<long>> Generation = EF.CompileAsyncQuery(
        (ArchiveDbContext context, CancellationToken _) =>
            context.State.Where(s => s.Key == ArchiveStateRow.Generation).Select(s => s.Value).Single()
    );

    private readonly IDbContextFactory<ArchiveDbContext> _contexts;

    internal ArchiveQueries(IDbContextFactory<ArchiveDbContext> contexts) => _contexts = contexts;

    /// <summary>A number that every write raises: the key of everything cached. One indexed read.</summary>
    public async Task<long> GenerationAsync(CancellationToken cancellationToken)
    {
        await using ArchiveDbContext context = await _contexts.CreateDbContextAsync(cancellationToken);
        return await Generation(context, cancellationToken);
    }
}
