using ConflictTracker.Data.Archive;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Accounts;

/// <summary>Reads what accounts there are.</summary>
public sealed class AccountQueries
{
    private readonly IDbContextFactory<ArchiveDbContext> _contexts;

    internal AccountQueries(IDbContextFactory<ArchiveDbContext> contexts) => _contexts = contexts;

    /// <summary>Whether anybody has an account yet.</summary>
    public async Task<bool> AnyAsync(CancellationToken cancellationToken)
    {
        await using ArchiveDbContext context = await _contexts.CreateDbContextAsync(cancellationToken);
        return await context.Users.AnyAsync(cancellationToken);
    }
}
