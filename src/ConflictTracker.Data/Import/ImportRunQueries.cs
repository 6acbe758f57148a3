using ConflictTracker.Core.Import;
using ConflictTracker.Core.Problems;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Articles;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Import;

/// <summary>Reads import runs.</summary>
public sealed class ImportRunQueries
{
    private readonly ArchiveConnections _archive;

    internal ImportRunQueries(ArchiveConnections archive) => _archive = archive;

    /// <summary>Newest first.</summary>
    public Task<IReadOnlyList<ImportRunSummary>> ListAsync(int take, CancellationToken cancellationToken) =>
        _archive.ReadAsync<IReadOnlyList<ImportRunSummary>>(
            async (context, token) =>
            {
                List<ImportRunRow> runs = await context
                    .ImportRuns.OrderByDescending(r => r.Id)
                    .Take(take)
                    .ToListAsync(token);
                return [.. runs.Select(ImportRunRows.ToSummary)];
            },
            cancellationToken
        );

    public Task<ImportRunSummary?> FindAsync(long run, CancellationToken cancellationToken) =>
        _archive.ReadAsync(
            async (context, token) =>
                await context.ImportRuns.FirstOrDefaultAsync(r => r.Id == run, token) is { } row
                    ? ImportRunRows.ToSummary(row)
                    : null,
            cancellationToken
        );

    /// <summary>Every file of the run, in the order of import.</summary>
    public Task<IReadOnlyList<ImportedFile>> FilesAsync(long run, CancellationToken cancellationToken) =>
        _archive.ReadAsync<IReadOnlyList<ImportedFile>>(
            async (context, token) =>
            {
                List<ImportOutcomeRow> rows = await context
                    .ImportOutcomes.Where(o => o.RunId == run)
                    .OrderBy(o => o.Id)
                    .Include(o => o.Article!)
                        .ThenInclude(a => a.Source)
                    .ToListAsync(token);
                return [.. rows.Select(File)];
            },
            cancellationToken
        );

    private static ImportedFile File(ImportOutcomeRow row) =>
        new(
            new ImportOutcome(
                row.File,
                row.Kind,
                row.Slug,
                row.DuplicateOf,
                ArchiveJson.Read<List<Problem>>(row.Problems)
            ),
            row.Article is null ? null : ArticleSummaries.Of(row.Article)
        );
}
