using ConflictTracker.Data.Archive;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Problems;

/// <summary>Keeps what editors decide about problems without ruling.</summary>
public sealed class ProblemStore
{
    private readonly ArchiveConnections _archive;
    private readonly TimeProvider _time;

    internal ProblemStore(ArchiveConnections archive, TimeProvider time)
    {
        _archive = archive;
        _time = time;
    }

    /// <summary>Leaves a problem as it is. It stays dismissed while the article has the same problem.</summary>
    /// <returns>False when the problem does not stand any more.</returns>
    public Task<bool> DismissAsync(long problem, string by, CancellationToken cancellationToken) =>
        MarkAsync(problem, by, "dismissed", cancellationToken);

    /// <summary>Opens a dismissed problem again.</summary>
    /// <returns>False when the problem does not stand any more.</returns>
    public Task<bool> ReopenAsync(long problem, string by, CancellationToken cancellationToken) =>
        MarkAsync(problem, by, "reopened", cancellationToken);

    private Task<bool> MarkAsync(long problem, string by, string action, CancellationToken cancellationToken) =>
        _archive.WriteAsync(
            async (context, token) =>
            {
                if (await context.Problems.FindAsync([problem], token) is not { } row)
                {
                    return false;
                }

                bool isDismissed = action == "dismissed";
                row.DismissedAt = isDismissed ? _time.GetUtcNow() : null;
                row.DismissedBy = isDismissed ? by : null;
                string slug = await context
                    .Articles.Where(a => a.Id == row.ArticleId)
                    .Select(a => a.Slug)
                    .SingleAsync(token);
                context.AuditEntries.Add(
                    new AuditEntryRow
                    {
                        At = _time.GetUtcNow(),
                        By = by,
                        Action = action,
                        Subject = $"article/{slug}",
                        Detail = $"{row.Code} {row.Message}",
                    }
                );
                return true;
            },
            cancellationToken
        );
}
