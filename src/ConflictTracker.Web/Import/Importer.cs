using ConflictTracker.Core.Import;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Articles;
using ConflictTracker.Data.Import;
using ConflictTracker.Parsing.Articles;

namespace ConflictTracker.Web.Import;

/// <summary>
/// The one way into the archive, for the command line, the upload and the sample archive alike: reads files side by
/// side, stores them in their order, those that are ready in one transaction. A run that is cut off is taken up by
/// importing the same files again: what was stored is reported as unchanged. See docs/decisions/0009.
/// </summary>
public sealed class Importer(
    ArticleReader reader,
    ReadingTerms terms,
    ArticleStore articles,
    ImportRunStore runs,
    ILogger<Importer> logger
)
{
    /// <param name="progress">Told each outcome as soon as it is stored for good.</param>
    public async Task<ImportReport> RunAsync(
        ImportRequest request,
        IProgress<ImportOutcome>? progress,
        CancellationToken cancellationToken
    )
    {
        long run = await runs.OpenAsync(request.Label, request.By, cancellationToken);
        ReadingContext context = await terms.NowAsync(cancellationToken) with { SourceName = request.SourceName };
        var outcomes = new List<ImportOutcome>(request.Items.Count);
        await using (ReadingAhead reading = new(request.Items, (item, cancel) => ReadAsync(run, item, context, cancel)))
        {
            while (await reading.NextAsync(cancellationToken) is { Count: > 0 } files)
            {
                await StoreAsync(run, files, request.Publish, Stored, cancellationToken);
            }
        }

        await runs.CloseAsync(run, cancellationToken);
        logger.LogInformation("Imported {Count} files in run {Run}", outcomes.Count, run);
        return new ImportReport(run, outcomes);

        void Stored(ImportOutcome outcome)
        {
            outcomes.Add(outcome);
            progress?.Report(outcome);
        }
    }

    private async Task<ReadFile> ReadAsync(
        long run,
        ImportItem item,
        ReadingContext context,
        CancellationToken cancellationToken
    )
    {
        ReadingResult result = await ReadingStep.UnderstandAsync(
            reader,
            item,
            context,
            cancellationToken,
            failure => logger.LogError(failure, "Failed to understand {File}", item.FileName)
        );
        PreparedArticle? article = result.Draft is { } draft ? articles.Prepare(run, draft) : null;
        return new ReadFile(item.Path, article, result.Problems);
    }

    /// <summary>Stores files together. Where one of them fails, none is stored: then each gets a transaction of its own,
    /// and the one that fails again is refused.</summary>
    private async Task StoreAsync(
        long run,
        IReadOnlyList<ReadFile> files,
        bool publish,
        Action<ImportOutcome> stored,
        CancellationToken cancellationToken
    )
    {
        IReadOnlyList<ImportOutcome> outcomes;
        try
        {
            outcomes = await articles.SaveAsync(run, files, publish, cancellationToken);
        }
        catch (Exception e)
            when (files is not [{ Article: null }]
                && e is not OperationCanceledException and not ArchiveUnusableException
            )
        {
            if (files is [var only])
            {
                logger.LogError(e, "Failed to store {File}", only.Path);
                files = [only with { Article = null, Problems = [ImportProblems.Failed(only.Path)] }];
            }

            foreach (ReadFile file in files)
            {
                await StoreAsync(run, [file], publish, stored, cancellationToken);
            }

            return;
        }

        foreach (ImportOutcome outcome in outcomes)
        {
            stored(outcome);
        }
    }
}
