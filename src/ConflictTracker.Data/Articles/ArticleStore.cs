using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Import;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Dating;
using ConflictTracker.Data.Import;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Articles;

/// <summary>Writes articles. Every call is one transaction: articles, their days, counts and index rows together.</summary>
public sealed class ArticleStore
{
    private readonly ArchiveConnections _archive;
    private readonly ArticleIntake _intake;
    private readonly ArticleChanges _changes;
    private readonly ArticleRevising _revising;
    private readonly ArticlePlacement _placement;
    private readonly TimeProvider _time;

    internal ArticleStore(
        ArchiveConnections archive,
        ArticleIntake intake,
        ArticleChanges changes,
        ArticleRevising revising,
        ArticlePlacement placement,
        TimeProvider time
    )
    {
        _archive = archive;
        _intake = intake;
        _changes = changes;
        _revising = revising;
        _placement = placement;
        _time = time;
    }

    /// <summary>Makes a draft ready to be stored: many can be prepared side by side while others are stored.</summary>
    /// <param name="run">The import that will take it in.</param>
    public PreparedArticle Prepare(long run, ArticleDraft draft) =>
        new(draft, PreparedRevision.Of(draft, null, null, null, run, _time.GetUtcNow()));

    /// <summary>Takes one draft in.</summary>
    /// <inheritdoc cref="SaveAsync(long, IReadOnlyList{ReadFile}, bool, CancellationToken)"/>
    public async Task<ImportOutcome> SaveAsync(
        long run,
        string file,
        ArticleDraft draft,
        bool publish,
        CancellationToken cancellationToken
    ) => (await SaveAsync(run, [new ReadFile(file, Prepare(run, draft), [])], publish, cancellationToken))[0];

    /// <summary>Takes the files of an import in, in their order and in one transaction: all of them, or none where an
    /// exception ends it. An article is known again by its canonical URL, else by source, title and publication date,
    /// else by its original's hash.</summary>
    /// <param name="publish">False keeps from readers what is new: an article as a draft, new bytes of a published one as a
    /// pending revision.</param>
    /// <exception cref="InvalidOperationException">The run does not exist or was undone.</exception>
    public Task<IReadOnlyList<ImportOutcome>> SaveAsync(
        long run,
        IReadOnlyList<ReadFile> files,
        bool publish,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(files);
        return _archive.WriteAsync<IReadOnlyList<ImportOutcome>>(
            async (context, token) =>
            {
                ImportRunRow row = await ImportRunRows.OpenAsync(context, run, token);
                List<ImportOutcome> outcomes = [];
                foreach (ReadFile file in files)
                {
                    token.ThrowIfCancellationRequested();
                    outcomes.Add(await TakeAsync(context, run, file, publish, token));
                    // The next file may be the same article.
                    await context.SaveChangesAsync(token);
                }

                ImportRunRows.Count(row, outcomes);
                return outcomes;
            },
            cancellationToken
        );
    }

    /// <summary>Replaces an article's understanding, or its original, by a new revision.</summary>
    /// <param name="ruling">The editor's ruling that the draft follows, in force from now on; null for none. Where it leaves
    /// the date to the rules, what an earlier one taught of the source's count goes with that.</param>
    /// <param name="note">Public: what was corrected.</param>
    /// <param name="observed">What the ruling teaches of how its source counts, kept in the same transaction; or null.</param>
    /// <exception cref="InvalidOperationException">No article has the address.</exception>
    public Task ReviseAsync(
        string slug,
        ArticleDraft draft,
        EditorRuling? ruling,
        string? note,
        string by,
        CancellationToken cancellationToken,
        ClockObservation? observed = null
    )
    {
        PreparedRevision prepared = PreparedRevision.Of(draft, ruling, note, by, null, _time.GetUtcNow());
        return _changes.MakeAsync(
            slug,
            by,
            "revised",
            note,
            async (context, article, token) =>
            {
                OriginalBytes.Keep(context, prepared.Original);
                await _revising.AddAsync(context, article, prepared.Row, prepared.Content, token);
                if (ruling is not { DecidesDate: true })
                {
                    await ClockObservationRows.ForgetAsync(context, slug, token);
                }

                if (observed is not null)
                {
                    await ClockObservationRows.AddAsync(context, observed, by, _time.GetUtcNow(), token);
                }
            },
            cancellationToken
        );
    }

    /// <summary>Shows a draft, or a withdrawn article again, to readers. Does nothing to a published one.</summary>
    /// <exception cref="InvalidOperationException">No article has the address.</exception>
    public Task PublishAsync(string slug, string by, CancellationToken cancellationToken) =>
        _changes.MakeAsync(
            slug,
            by,
            "published",
            null,
            async (context, article, token) =>
            {
                if (article.State is ArticleState.Published or ArticleState.Private)
                {
                    return;
                }

                await context.Withdrawals.Where(w => w.ArticleId == article.Id).ExecuteDeleteAsync(token);
                article.State = article.StateWhenPublished;
                article.ChangedAt = _time.GetUtcNow();
                await context.SaveChangesAsync(token);
                if (article.State == ArticleState.Private)
                {
                    return;
                }

                RevisionRow revision = await context
                    .Revisions.AsNoTracking()
                    .SingleAsync(r => r.ArticleId == article.Id && r.Number == article.Revision, token);
                await _placement.PutAsync(context, article, RevisionContent.Of(revision), token);
            },
            cancellationToken
        );

    /// <summary>Removes a draft that was never published, with its original.</summary>
    /// <exception cref="InvalidOperationException">No article has the address, or it is not a draft.</exception>
    public Task DiscardAsync(string slug, string by, CancellationToken cancellationToken) =>
        _changes.MakeAsync(
            slug,
            by,
            "discarded",
            null,
            async (context, article, token) =>
            {
                if (article.State != ArticleState.Draft)
                {
                    throw new InvalidOperationException($"'{slug}' is no draft: withdraw it instead.");
                }

                string[] files = await context
                    .Revisions.Where(r => r.ArticleId == article.Id)
                    .Select(r => r.Sha256)
                    .ToArrayAsync(token);
                context.Articles.Remove(article);
                await context.SaveChangesAsync(token);
                await OriginalBytes.ForgetUnusedAsync(context, files, token);
            },
            cancellationToken
        );

    /// <summary>Takes a published article back. Its address shows the tombstone.</summary>
    /// <exception cref="InvalidOperationException">No article has the address, or it is not published.</exception>
    public Task WithdrawAsync(string slug, string reason, string by, CancellationToken cancellationToken) =>
        _changes.MakeAsync(
            slug,
            by,
            "withdrawn",
            reason,
            async (context, article, token) =>
            {
                if (article.State != ArticleState.Published)
                {
                    throw new InvalidOperationException($"'{slug}' is not published.");
                }

                await _placement.RemoveAsync(context, article.Id, token);
                article.State = ArticleState.Withdrawn;
                article.ChangedAt = _time.GetUtcNow();
                context.Withdrawals.Add(
                    new WithdrawalRow
                    {
                        ArticleId = article.Id,
                        At = article.ChangedAt,
                        Reason = reason,
                        By = by,
                    }
                );
            },
            cancellationToken
        );

    private async Task<ImportOutcome> TakeAsync(
        ArchiveDbContext context,
        long run,
        ReadFile file,
        bool publish,
        CancellationToken cancellationToken
    )
    {
        if (file.Article is not { } prepared)
        {
            ImportOutcome rejected = new(file.Path, ImportOutcomeKind.Rejected, null, null, file.Problems);
            ImportRunRows.Report(context, run, rejected, null);
            return rejected;
        }

        ArticleIntake.Taken saved = await _intake.TakeAsync(
            context,
            run,
            file.Path,
            prepared.Revision,
            publish,
            cancellationToken
        );
        ImportOutcome outcome = new(
            file.Path,
            saved.Kind,
            saved.Article.Slug,
            saved.Kind == ImportOutcomeKind.Duplicate ? saved.Article.DisplayTitle : null,
            [.. prepared.Draft.Problems, .. saved.Problems]
        );
        ImportRunRows.Report(context, run, outcome, saved.Article.Id);
        return outcome;
    }
}
