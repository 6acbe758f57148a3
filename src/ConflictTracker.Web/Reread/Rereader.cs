using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Reread;
using ConflictTracker.Data.Import;
using ConflictTracker.Data.Reread;
using ConflictTracker.Parsing.Articles;
using ConflictTracker.Web.Import;

namespace ConflictTracker.Web.Reread;

/// <summary>
/// Runs today's rules over the whole archive in a shadow, some articles at a time: what was read stays noted when it is
/// cut off. What is accepted is read once more and becomes a new revision, a transaction for each article.
/// </summary>
internal sealed class Rereader(
    HeldReading reading,
    ReadingTerms terms,
    RereadStore store,
    RereadQueries queries,
    ImportRunStore runs
)
{
    /// <summary>How many articles are held in memory at once.</summary>
    private const int BatchSize = 32;

    /// <param name="progress">Told how many articles of this call were read.</param>
    /// <returns>The reread, ended.</returns>
    public async Task<RereadSummary> RunAsync(
        string? by,
        IProgress<RereadProgress>? progress,
        CancellationToken cancellationToken
    )
    {
        long reread = await store.OpenAsync(ArticleReader.RulesVersion, by, cancellationToken);
        ReadingContext context = await terms.NowAsync(cancellationToken);
        RereadSummary begun = (await queries.LastAsync(cancellationToken))!;
        int read = begun.Read;
        while (await queries.NextAsync(reread, BatchSize, cancellationToken) is { Count: > 0 } held)
        {
            var found = new ReadAgain[held.Count];
            await Parallel.ForAsync(
                0,
                held.Count,
                cancellationToken,
                (i, _) =>
                {
                    ArticleDraft? draft = reading.Read(held[i], context);
                    found[i] = new ReadAgain(
                        held[i].Id,
                        held[i].Slug,
                        held[i].Revision,
                        draft is null ? null : ReadingComparer.Compare(held[i].Reading, ArticleReading.Of(draft))
                    );
                    return ValueTask.CompletedTask;
                }
            );
            await store.NoteAsync(reread, found, cancellationToken);
            read += held.Count;
            progress?.Report(new RereadProgress(read, begun.Articles));
        }

        await store.EndAsync(reread, cancellationToken);
        return (await queries.LastAsync(cancellationToken))!;
    }

    /// <summary>Accepts open differences: new revisions, as a run that can be undone.</summary>
    /// <returns>The run and how many articles it revised; null when there was nothing to accept.</returns>
    public async Task<(long Run, int Revised)?> AcceptAsync(
        RereadSummary reread,
        RereadChoice choice,
        string? by,
        IProgress<RereadProgress>? progress,
        CancellationToken cancellationToken
    )
    {
        ReadingContext context = await terms.NowAsync(cancellationToken);
        long? run = null;
        int revised = 0;
        long after = 0;
        while (await queries.PageAsync(reread.Id, choice, after, BatchSize, cancellationToken) is { Count: > 0 } open)
        {
            after = open[^1].Article.Id;
            foreach (RereadArticle article in open.Where(a => !a.IsStale))
            {
                run ??= await runs.OpenAsync($"Reread with rules {reread.RulesVersion}", by, cancellationToken);
                if (
                    await queries.HeldAsync(article.Article.Slug, cancellationToken) is { } held
                    && reading.Read(held, context) is { } draft
                    && await store.AcceptAsync(reread.Id, run.Value, held, draft, cancellationToken)
                )
                {
                    revised++;
                    progress?.Report(new RereadProgress(revised, reread.Open));
                }
            }
        }

        if (run is not { } made)
        {
            return null;
        }

        await runs.CloseAsync(made, cancellationToken);
        return (made, revised);
    }
}
