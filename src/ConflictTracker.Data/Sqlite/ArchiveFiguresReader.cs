using ConflictTracker.Core.Articles;
using ConflictTracker.Data.Archive;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ConflictTracker.Data.Sqlite;

/// <summary>Counts what the archive holds, each count within an index.</summary>
internal sealed class ArchiveFiguresReader(ArchiveConnections archive, IOptions<ArchiveOptions> options)
{
    public Task<ArchiveFigures> ReadAsync(CancellationToken cancellationToken) =>
        archive.ReadAsync(
            async (context, token) =>
            {
                var runs = await context
                    .ImportRuns.GroupBy(_ => 1)
                    .Select(g => new
                    {
                        Created = g.Sum(r => (long)r.Created),
                        Revised = g.Sum(r => (long)r.Revised),
                        Unchanged = g.Sum(r => (long)r.Unchanged),
                        Duplicates = g.Sum(r => (long)r.Duplicates),
                        Rejected = g.Sum(r => (long)r.Rejected),
                    })
                    .FirstOrDefaultAsync(token);
                return new ArchiveFigures(
                    await context.Articles.LongCountAsync(a => a.State == ArticleState.Published, token),
                    await context.Articles.LongCountAsync(a => a.State == ArticleState.Draft, token),
                    await context.Articles.LongCountAsync(a => a.State == ArticleState.Withdrawn, token),
                    await context.Articles.LongCountAsync(a => a.State == ArticleState.Private, token),
                    await context.Revisions.LongCountAsync(token),
                    await context.DayCounts.LongCountAsync(token),
                    [
                        ("created", runs?.Created ?? 0),
                        ("revised", runs?.Revised ?? 0),
                        ("unchanged", runs?.Unchanged ?? 0),
                        ("duplicate", runs?.Duplicates ?? 0),
                        ("rejected", runs?.Rejected ?? 0),
                    ],
                    await context
                        .Database.SqlQuery<long>($"""SELECT COUNT(*) AS "Value" FROM search_rows""")
                        .SingleAsync(token),
                    LengthOf(options.Value.DatabasePath) + LengthOf(options.Value.DatabasePath + "-wal")
                );
            },
            cancellationToken
        );

    private static long LengthOf(string path) => File.Exists(path) ? new FileInfo(path).Length : 0;
}
