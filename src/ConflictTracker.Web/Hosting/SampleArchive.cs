using ConflictTracker.Core.Import;
using ConflictTracker.Data.Import;
using ConflictTracker.Web.Import;
using Microsoft.Extensions.Options;

namespace ConflictTracker.Web.Hosting;

/// <summary>
/// The articles that come with the program, so that the first start shows a living timeline. They are imported into an
/// archive that never held anything, once; an editor who undoes that import is not asked again.
/// </summary>
public sealed class SampleArchive(
    Importer importer,
    ImportSources sources,
    ImportRunQueries runs,
    IOptions<TrackerOptions> options
)
{
    public const string Label = "Sample archive";

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "data", "articles");

    /// <returns>How many articles were taken in; 0 when there was nothing to do.</returns>
    public async Task<int> ImportOnceAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.SampleArchive || !Directory.Exists(Folder))
        {
            return 0;
        }

        // A first import that was cut off is the only run, and has no end: it is taken up again.
        IReadOnlyList<ImportRunSummary> earlier = await runs.ListAsync(take: 100, cancellationToken);
        if (earlier.Any(run => run.Label != Label || run.EndedAt is not null))
        {
            return 0;
        }

        using ImportSelection selection = sources.Find([Folder]);
        ImportReport report = await importer.RunAsync(
            new ImportRequest(Label, selection.Items),
            progress: null,
            cancellationToken
        );
        return report.Count(ImportOutcomeKind.Created);
    }
}
