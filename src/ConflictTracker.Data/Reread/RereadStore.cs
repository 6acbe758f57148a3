using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Import;
using ConflictTracker.Core.Problems;
using ConflictTracker.Core.Reread;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Articles;
using ConflictTracker.Data.Import;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Reread;

/// <summary>Keeps what a reread found, and what was decided about it. Until then nothing that is shown changes.</summary>
public sealed class RereadStore
{
    private readonly ArchiveConnections _archive;
    private readonly ArticleRevising _revising;
    private readonly TimeProvider _time;

    internal RereadStore(ArchiveConnections archive, ArticleRevising revising, TimeProvider time)
    {
        _archive = archive;
        _revising = revising;
        _time = time;
    }

    /// <summary>Begins a reread, or goes on with one that was cut off and read with the same rules. The differences of
    /// those before are dropped; that some were accepted stays known, so that they can be taken back.</summary>
    /// <returns>The reread's id.</returns>
    public Task<long> OpenAsync(int rulesVersion, string? by, CancellationToken cancellationToken) =>
        _archive.WriteAsync(
            async (context, token) =>
            {
                RereadRow? last = await context.Rereads.OrderByDescending(r => r.Id).FirstOrDefaultAsync(token);
                if (last is { EndedAt: null } && last.RulesVersion == rulesVersion)
                {
                    return last.Id;
                }

                IQueryable<RereadArticleRow> accepted = RereadSelection.Accepted(context);
                await context.RereadArticles.Where(a => !accepted.Contains(a)).ExecuteDeleteAsync(token);
                await context.RereadArticles.ExecuteUpdateAsync(a => a.SetProperty(x => x.Changes, "[]"), token);
                RereadRow reread = new()
                {
                    RulesVersion = rulesVersion,
                    By = by,
                    StartedAt = _time.GetUtcNow(),
                    Articles = await context.Articles.CountAsync(a => a.State != ArticleState.Withdrawn, token),
                };
                context.Rereads.Add(reread);
                await context.SaveChangesAsync(token);
                return reread.Id;
            },
            cancellationToken,
            isSeen: false
        );

    /// <summary>Keeps what was found of some articles, in the order of their ids; what another process has noted already
    /// is passed over.</summary>
    public Task NoteAsync(long reread, IReadOnlyList<ReadAgain> found, CancellationToken cancellationToken) =>
        _archive.WriteAsync(
            async (context, token) =>
            {
                RereadRow row = await context.Rereads.SingleAsync(r => r.Id == reread, token);
                foreach (ReadAgain again in found.Where(f => f.Article > row.LastArticleId).OrderBy(f => f.Article))
                {
                    row.LastArticleId = again.Article;
                    Note(context, row, again);
                }

                return row.Id;
            },
            cancellationToken,
            isSeen: false
        );

    public Task EndAsync(long reread, CancellationToken cancellationToken) =>
        _archive.WriteAsync(
            async (context, token) =>
            {
                RereadRow row = await context.Rereads.SingleAsync(r => r.Id == reread, token);
                return row.EndedAt ??= _time.GetUtcNow();
            },
            cancellationToken,
            isSeen: false
        );

    /// <summary>Makes a new reading an article's current revision, as a part of a run that can be undone.</summary>
    /// <returns>False when the article was changed since it was compared, or is decided about already.</returns>
    public Task<bool> AcceptAsync(
        long reread,
        long run,
        HeldArticle held,
        ArticleDraft draft,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(held);
        string note = $"Reread with rules {draft.RulesVersion}.";
        PreparedRevision prepared = PreparedRevision.Of(draft, held.Ruling, note, null, run, _time.GetUtcNow());
        return _archive.WriteAsync(
            async (context, token) =>
            {
                RereadArticleRow? open = await RereadSelection
                    .Open(context, reread)
                    .SingleOrDefaultAsync(a => a.ArticleId == held.Id, token);
                ArticleRow? article = await context
                    .Articles.Include(a => a.Source)
                    .SingleOrDefaultAsync(a => a.Id == held.Id && a.State != ArticleState.Withdrawn, token);
                if (open is null || article is null || article.Revision != open.Revision)
                {
                    return false;
                }

                // What the archive itself had to say stands until an editor settles it.
                foreach (Problem own in held.Reading.Problems.Where(ArticleReading.IsOfTheArchive))
                {
                    prepared = prepared.With(own);
                }

                ImportRunRow runRow = await ImportRunRows.OpenAsync(context, run, token);
                await _revising.AddAsync(context, article, prepared.Row, prepared.Content, token);
                open.RunId = run;
                ImportOutcome outcome = new(
                    held.Original.FileName,
                    ImportOutcomeKind.Revised,
                    article.Slug,
                    null,
                    draft.Problems
                );
                ImportRunRows.Report(context, run, outcome, article.Id);
                ImportRunRows.Count(runRow, [outcome]);
                return true;
            },
            cancellationToken
        );
    }

    /// <summary>Leaves articles as they are.</summary>
    /// <returns>How many.</returns>
    public Task<int> LeaveAsync(long reread, RereadChoice choice, string? by, CancellationToken cancellationToken) =>
        _archive.WriteAsync(
            async (context, token) =>
            {
                int left = await RereadSelection
                    .Open(context, reread, choice)
                    .ExecuteUpdateAsync(a => a.SetProperty(x => x.IsLeft, true), token);
                context.AuditEntries.Add(
                    new AuditEntryRow
                    {
                        At = _time.GetUtcNow(),
                        By = by,
                        Action = "left as they were",
                        Subject = $"reread/{reread}",
                        Detail = $"{left}",
                    }
                );
                return left;
            },
            cancellationToken,
            isSeen: false
        );

    private static void Note(ArchiveDbContext context, RereadRow row, ReadAgain again)
    {
        if (again.Changes is not { } changes)
        {
            row.Unreadable++;
        }
        else if (changes.Count == 0)
        {
            row.Identical++;
        }
        else
        {
            row.Changed++;
            context.RereadArticles.Add(
                new RereadArticleRow
                {
                    RereadId = row.Id,
                    ArticleId = again.Article,
                    Revision = again.Revision,
                    Changes = ArchiveJson.Write(changes),
                }
            );
            IGrouping<ChangeKind, ReadingChange>[] kinds = [.. changes.GroupBy(c => c.Kind)];
            context.RereadKinds.AddRange(
                kinds.Select(g => new RereadKindRow
                {
                    RereadId = row.Id,
                    Kind = g.Key,
                    ArticleId = again.Article,
                    Count = g.Count(),
                    IsAlone = kinds.Length == 1,
                })
            );
        }
    }
}
