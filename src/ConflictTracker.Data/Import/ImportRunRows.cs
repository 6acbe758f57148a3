using ConflictTracker.Core.Import;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Import;

/// <summary>Enters what became of files in their run.</summary>
internal static class ImportRunRows
{
    private static readonly Func<ArchiveDbContext, long, CancellationToken, Task<ImportRunRow?>> OfId =
        EF.CompileAsyncQuery(
            (ArchiveDbContext context, long run, CancellationToken _) =>
                context.ImportRuns.FirstOrDefault(r => r.Id == run)
        );

    /// <exception cref="InvalidOperationException">The run does not exist or was undone.</exception>
    public static async Task<ImportRunRow> OpenAsync(
        ArchiveDbContext context,
        long run,
        CancellationToken cancellationToken
    ) =>
        await OfId(context, run, cancellationToken) switch
        {
            null => throw new InvalidOperationException($"There is no import run {run}."),
            { UndoneAt: not null } => throw new InvalidOperationException($"The import run {run} was undone."),
            { } row => row,
        };

    public static void Report(ArchiveDbContext context, long run, ImportOutcome outcome, long? article) =>
        ModelRows.Insert(
            context,
            new ImportOutcomeRow
            {
                RunId = run,
                File = outcome.File,
                Kind = outcome.Kind,
                ArticleId = article,
                Slug = outcome.Slug,
                DuplicateOf = outcome.DuplicateOf,
                Problems = ArchiveJson.Write(outcome.Problems),
            }
        );

    public static void Count(ImportRunRow run, IReadOnlyCollection<ImportOutcome> outcomes)
    {
        run.Created += outcomes.Count(o => o.Kind == ImportOutcomeKind.Created);
        run.Revised += outcomes.Count(o => o.Kind == ImportOutcomeKind.Revised);
        run.Unchanged += outcomes.Count(o => o.Kind == ImportOutcomeKind.Unchanged);
        run.Duplicates += outcomes.Count(o => o.Kind == ImportOutcomeKind.Duplicate);
        run.Rejected += outcomes.Count(o => o.Kind == ImportOutcomeKind.Rejected);
    }

    public static ImportRunSummary ToSummary(ImportRunRow row) =>
        new(
            row.Id,
            row.Label,
            row.By,
            row.StartedAt,
            row.EndedAt,
            row.UndoneAt,
            row.Created,
            row.Revised,
            row.Unchanged,
            row.Duplicates,
            row.Rejected
        );
}
