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

    /// <summary>By name.</summary>
    public async Task<IReadOnlyList<EditorSummary>> ListAsync(CancellationToken cancellationToken)
    {
        await using ArchiveDbContext context = await _contexts.CreateDbContextAsync(cancellationToken);
        var accounts = await context
            .Users.AsNoTracking()
            .OrderBy(a => a.NormalizedUserName)
            .Select(a => new
            {
                a.Id,
                a.UserName,
                a.LockoutEnd,
                IsAdmin = context.UserRoles.Any(r =>
                    r.UserId == a.Id && context.Roles.Any(role => role.Id == r.RoleId && role.Name == AccountRole.Admin)
                ),
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. accounts.Select(a => new EditorSummary(
                a.Id,
                a.UserName ?? "",
                a.IsAdmin,
                a.LockoutEnd is { Year: 9999 }
            )),
        ];
    }
}
