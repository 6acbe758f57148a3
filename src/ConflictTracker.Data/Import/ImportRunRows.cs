using ConflictTracker.Core.Import;
using ConflictTracker.Data.Archive;
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

    public static void Report(ArchiveDbContext context, ImportRunRow run, ImportOutcome outcome, long? article)
    {
        context.ImportOutcomes.Add(
            new ImportOutcomeRow
            {
                RunId = run.Id,
                File = outcome.File,
                Kind = outcome.Kind,
                ArticleId = article,
                Slug = outcome.Slug,
                DuplicateOf = outcome.DuplicateOf,
                Problems = ArchiveJson.Write(outcome.Problems),
            }
        );
        _ = outcome.Kind switch
        {
            ImportOutcomeKind.Created => run.Created++,
            ImportOutcomeKind.Revised => run.Revised++,
            ImportOutcomeKind.Unchanged => run.Unchanged++,
            ImportOutcomeKind.Duplicate => run.Duplicates++,
            _ => run.Rejected++,
        };
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
