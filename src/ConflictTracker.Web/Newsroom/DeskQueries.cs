using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Import;
using ConflictTracker.Core.Timeline;
using ConflictTracker.Data.Articles;
using ConflictTracker.Data.Import;
using ConflictTracker.Data.Problems;
using ConflictTracker.Data.Timeline;

namespace ConflictTracker.Web.Newsroom;

/// <summary>Gathers what editors must know, from the archive's own queries.</summary>
internal sealed class DeskQueries(
    ArticleQueries articles,
    PendingRevisionQueries pending,
    ProblemQueries problems,
    ImportRunQueries runs,
    TimelineQueries timeline
)
{
    private const int RunsShown = 8;

    public async Task<DeskState> ReadAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<ArticleSummary> drafts = await articles.DraftsAsync(cancellationToken);
        IReadOnlyList<ImportRunSummary> last = await runs.ListAsync(RunsShown, cancellationToken);
        List<(long, ImportOutcome)> rejected = [];
        foreach (ImportRunSummary run in last.Where(r => r.Rejected > 0 && r.UndoneAt is null))
        {
            IReadOnlyList<ImportedFile> files = await runs.FilesAsync(run.Id, cancellationToken);
            rejected.AddRange(
                files.Where(f => f.Outcome.Kind == ImportOutcomeKind.Rejected).Select(f => (run.Id, f.Outcome))
            );
        }

        int published = (await timeline.PageAsync(TimelineFilter.All, cancellationToken)).Articles;
        int doubtful = (await DatesToCheckAsync(cancellationToken)).Sum(group => group.Articles);
        return new DeskState(
            drafts,
            await pending.ListAsync(cancellationToken),
            last,
            rejected,
            doubtful,
            await problems.CountAsync(cancellationToken),
            published
        );
    }

    /// <summary>Published articles by what is doubtful about their date, worst first. Of each kind the first page.</summary>
    public async Task<IReadOnlyList<DoubtfulDates>> DatesToCheckAsync(CancellationToken cancellationToken)
    {
        TimelinePage disputed = await StandingAsync(Standing.Disputed, cancellationToken);
        TimelinePage likely = await StandingAsync(Standing.Inferred, cancellationToken);
        IReadOnlyList<ArticleSummary> undated = await articles.UndatedAsync(cancellationToken);
        return
        [
            new DoubtfulDates(Standing.Disputed, disputed.Articles, ArticlesOf(disputed)),
            new DoubtfulDates(Standing.Undated, undated.Count, undated),
            new DoubtfulDates(Standing.Inferred, likely.Articles, ArticlesOf(likely)),
        ];
    }

    private Task<TimelinePage> StandingAsync(Standing standing, CancellationToken cancellationToken) =>
        timeline.PageAsync(
            TimelineFilter.All with
            {
                Standing = new FacetChoice([StandingKey.Of(standing)], []),
            },
            cancellationToken
        );

    private static ArticleSummary[] ArticlesOf(TimelinePage page) => [.. page.Days.SelectMany(d => d.Articles)];
}
