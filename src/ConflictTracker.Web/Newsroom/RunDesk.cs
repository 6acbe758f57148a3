using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Import;
using ConflictTracker.Data.Articles;
using ConflictTracker.Data.Import;

namespace ConflictTracker.Web.Newsroom;

/// <summary>Decides about all files of an import at once.</summary>
internal sealed class RunDesk(ArticleStore articles, ImportRunStore runs)
{
    /// <summary>The drafts of a run that nobody needs to look at: their date is firm and nothing is wrong.</summary>
    public static IReadOnlyList<ArticleSummary> Ready(IReadOnlyList<ImportedFile> files) =>
        [
            .. files
                .Where(f => f.Outcome.Problems.Count == 0)
                .Select(f => f.Article)
                .OfType<ArticleSummary>()
                .Where(a => a is { State: ArticleState.Draft, Standing: Standing.Agreed or Standing.Stated })
                .DistinctBy(a => a.Slug),
        ];

    /// <summary>Publishes what is <see cref="Ready"/>, each by itself: what is published stays so if one fails.</summary>
    public async Task PublishReadyAsync(
        IReadOnlyList<ImportedFile> files,
        string by,
        CancellationToken cancellationToken
    )
    {
        foreach (ArticleSummary draft in Ready(files))
        {
            await articles.PublishAsync(draft.Slug, by, cancellationToken);
        }
    }

    public Task UndoAsync(long run, string by, CancellationToken cancellationToken) =>
        runs.UndoAsync(run, by, cancellationToken);
}
