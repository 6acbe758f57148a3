using ConflictTracker.Core.Import;
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
    /// <summary>How many files are held in memory at once, understood and waiting to be stored.</summary>
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
        foreach (ImportItem[] batch in request.Items.Chunk(BatchSize))
        {
            var results = new ReadingResult[batch.Length];
            await Parallel.ForAsync(
                0,
                batch.Length,
                cancellationToken,
                async (i, cancel) => results[i] = await UnderstandAsync(batch[i], context, cancel)
            );
            for (int i = 0; i < batch.Length; i++)
            {
                ImportOutcome outcome = await StoreAsync(run, batch[i], results[i], request.Publish, cancellationToken);
                outcomes.Add(outcome);
                progress?.Report(outcome);
            }
        }

        await runs.CloseAsync(run, cancellationToken);
        logger.LogInformation("Imported {Count} files in run {Run}", outcomes.Count, run);
        return new ImportReport(run, outcomes);
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

    private async Task<ImportOutcome> StoreAsync(
        long run,
        ImportItem item,
        ReadingResult result,
        bool publish,
        CancellationToken cancellationToken
    )
    {
        if (result.Draft is { } draft)
        {
            return await articles.SaveAsync(run, item.Path, draft, publish, cancellationToken);
        }

        await runs.RejectAsync(run, item.Path, result.Problems, cancellationToken);
        return new ImportOutcome(item.Path, ImportOutcomeKind.Rejected, null, null, result.Problems);
    }
}
