using ConflictTracker.Core.Articles;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Articles;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Import;

/// <summary>Writes import runs and what became of each file.</summary>
public sealed class ImportRunStore
{
    private readonly ArchiveConnections _archive;
    private readonly ArticleRevising _revising;
    private readonly ArticlePlacement _placement;
    private readonly TimeProvider _time;

    internal ImportRunStore(
        ArchiveConnections archive,
        ArticleRevising revising,
        ArticlePlacement placement,
        TimeProvider time
    )
    {
        _archive = archive;
        _revising = revising;
        _placement = placement;
        _time = time;
    }

    /// <returns>The run's id.</returns>
    public Task<long> OpenAsync(string label, string? by, CancellationToken cancellationToken) =>
        _archive.WriteAsync(
            async (context, token) =>
            {
                ImportRunRow run = new()
                {
                    Label = label,
                    By = by,
                    StartedAt = _time.GetUtcNow(),
                };
                context.ImportRuns.Add(run);
                await context.SaveChangesAsync(token);
                return run.Id;
            },
            cancellationToken
        );

    public Task CloseAsync(long run, CancellationToken cancellationToken) =>
        _archive.WriteAsync(
            async (context, token) =>
            {
                ImportRunRow row = await ImportRunRows.OpenAsync(context, run, token);
                row.EndedAt = _time.GetUtcNow();
                return run;
            },
            cancellationToken
        );

    /// <summary>
    /// Takes a whole run back, as if it had never been: articles that it created go and their addresses are free again,
    /// revised ones return to the revision before. An editor's correction goes with the file that it corrected; a later
    /// run's revision stays. A withdrawn article keeps its tombstone. Undoing twice does nothing.
    /// </summary>
    /// <exception cref="InvalidOperationException">The run does not exist.</exception>
    public Task UndoAsync(long run, string by, CancellationToken cancellationToken) =>
        _archive.WriteAsync(
            async (context, token) =>
            {
                ImportRunRow row =
                    await context.ImportRuns.FindAsync([run], token)
                    ?? throw new InvalidOperationException($"There is no import run {run}.");
                if (row.UndoneAt is not null)
                {
                    return run;
                }

                List<ArticleRow> articles = await context
                    .Articles.Include(a => a.Source)
                    .Where(a => a.State != ArticleState.Withdrawn)
                    .Where(a => context.Revisions.Any(r => r.RunId == run && r.ArticleId == a.Id))
                    .ToListAsync(token);
                string[] files = await context
                    .Revisions.Where(r => r.RunId == run)
                    .Select(r => r.Sha256)
                    .ToArrayAsync(token);
                foreach (ArticleRow article in articles)
                {
                    await TakeBackAsync(context, article, run, token);
                }

                await context.SaveChangesAsync(token);
                await OriginalBytes.ForgetUnusedAsync(context, files, token);
                row.UndoneAt = _time.GetUtcNow();
                row.EndedAt ??= row.UndoneAt;
                context.AuditEntries.Add(
                    new AuditEntryRow
                    {
                        At = _time.GetUtcNow(),
                        By = by,
                        Action = "undone",
                        Subject = $"run/{run}",
                        Detail = row.Label,
                    }
                );
                return run;
            },
            cancellationToken
        );

    private async Task TakeBackAsync(
        ArchiveDbContext context,
        ArticleRow article,
        long run,
        CancellationToken cancellationToken
    )
    {
        var revisions = await context
            .Revisions.Where(r => r.ArticleId == article.Id)
            .OrderByDescending(r => r.Number)
            .Select(r => new
            {
                r.Number,
                r.RunId,
                r.Sha256,
                r.IsPending,
            })
            .ToListAsync(cancellationToken);
        // The files that the run brought: what rests on older ones, as a reread does, takes no correction with it.
        HashSet<string> files =
        [
            .. revisions.GroupBy(r => r.Sha256).Where(g => g.MinBy(r => r.Number)!.RunId == run).Select(g => g.Key),
        ];
        int[] undone =
        [
            .. revisions
                .Where(r => r.RunId == run || (r.RunId is null && files.Contains(r.Sha256)))
                .Select(r => r.Number),
        ];
        int? current = revisions
            .Where(r => !r.IsPending)
            .Select(r => (int?)r.Number)
            .FirstOrDefault(n => !undone.Contains(n!.Value));
        if (current is null)
        {
            if (article.State == ArticleState.Published)
            {
                await _placement.RemoveAsync(context, article.Id, cancellationToken);
            }

            current = revisions
                .Where(r => r.IsPending)
                .Select(r => (int?)r.Number)
                .FirstOrDefault(n => !undone.Contains(n!.Value));
            if (current is null)
            {
                context.Articles.Remove(article);
                return;
            }

            // What another run left waiting stays: with nothing public before it, the article is a draft.
            article.State = ArticleState.Draft;
            await context
                .Revisions.Where(r => r.ArticleId == article.Id && r.Number == current)
                .ExecuteUpdateAsync(r => r.SetProperty(x => x.IsPending, false), cancellationToken);
        }

        if (current != article.Revision)
        {
            RevisionRow revision = await context
                .Revisions.AsNoTracking()
                .SingleAsync(r => r.ArticleId == article.Id && r.Number == current, cancellationToken);
            RevisionContent content = RevisionContent.Of(revision);
            await _revising.MakeCurrentAsync(context, article, revision.Number, content, cancellationToken);
        }

        await context
            .Revisions.Where(r => r.ArticleId == article.Id && undone.Contains(r.Number))
            .ExecuteDeleteAsync(cancellationToken);
    }
}
