using ConflictTracker.Core.Import;
using ConflictTracker.Core.Problems;
using ConflictTracker.Data.Articles;
using ConflictTracker.Data.Import;
using ConflictTracker.Parsing.Articles;

namespace ConflictTracker.Web.Import;

/// <summary>
/// The one way into the archive, for the command line, the upload and the sample archive alike: reads files side by
/// side, stores them one after the other, a transaction for each. A run that is cut off is taken up by importing the
/// same files again: what was stored is reported as unchanged.
/// </summary>
public sealed class Importer(
    ArticleReader reader,
    ReadingTerms terms,
    ArticleStore articles,
    ImportRunStore runs,
    ILogger<Importer> logger
)
{
    /// <summary>How many files are read at once; as many more wait, understood, to be stored.</summary>
    private const int BatchSize = 32;

    /// <param name="progress">Told each outcome as soon as it is stored.</param>
    public async Task<ImportReport> RunAsync(
        ImportRequest request,
        IProgress<ImportOutcome>? progress,
        CancellationToken cancellationToken
    )
    {
        long run = await runs.OpenAsync(request.Label, request.By, cancellationToken);
        ReadingContext context = await terms.NowAsync(cancellationToken) with { SourceName = request.SourceName };
        var outcomes = new List<ImportOutcome>(request.Items.Count);
        ImportItem[][] batches = [.. request.Items.Chunk(BatchSize)];
        Task<Read[]> reading = ReadAsync(run, batches.FirstOrDefault() ?? [], context, cancellationToken);
        try
        {
            for (int i = 0; i < batches.Length; i++)
            {
                Read[] files = await reading;
                // The next files are read while these are stored.
                reading = ReadAsync(run, batches.ElementAtOrDefault(i + 1) ?? [], context, cancellationToken);
                foreach (Read file in files)
                {
                    ImportOutcome outcome = await StoreAsync(run, file, request.Publish, cancellationToken);
                    outcomes.Add(outcome);
                    progress?.Report(outcome);
                }
            }
        }
        finally
        {
            // Whoever lent the files may take them back once this ends.
            await ((Task)reading).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await runs.CloseAsync(run, cancellationToken);
        logger.LogInformation("Imported {Count} files in run {Run}", outcomes.Count, run);
        return new ImportReport(run, outcomes);
    }

    private async Task<Read[]> ReadAsync(
        long run,
        ImportItem[] batch,
        ReadingContext context,
        CancellationToken cancellationToken
    )
    {
        var files = new Read[batch.Length];
        await Parallel.ForAsync(
            0,
            batch.Length,
            cancellationToken,
            async (i, cancel) =>
            {
                ReadingResult result = await UnderstandAsync(batch[i], context, cancel);
                PreparedArticle? article = result.Draft is { } draft ? articles.Prepare(run, draft) : null;
                files[i] = new Read(batch[i].Path, article, result.Problems);
            }
        );
        return files;
    }

    private Task<ReadingResult> UnderstandAsync(
        ImportItem item,
        ReadingContext context,
        CancellationToken cancellationToken
    ) =>
        ReadingStep.UnderstandAsync(
            reader,
            item,
            context,
            cancellationToken,
            failure => logger.LogError(failure, "Failed to understand {File}", item.FileName)
        );

    private async Task<ImportOutcome> StoreAsync(long run, Read file, bool publish, CancellationToken cancellationToken)
    {
        if (file.Article is { } article)
        {
            return await articles.SaveAsync(file.Path, article, publish, cancellationToken);
        }

        await runs.RejectAsync(run, file.Path, file.Problems, cancellationToken);
        return new ImportOutcome(file.Path, ImportOutcomeKind.Rejected, null, null, file.Problems);
    }

    /// <param name="Article">Null when the file was refused.</param>
    private sealed record Read(string Path, PreparedArticle? Article, IReadOnlyList<Problem> Problems);
}
