using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Import;
using ConflictTracker.Core.Problems;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Import;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Articles;

/// <summary>Writes articles. Every call is one transaction: the article, its days, counts and index rows together.</summary>
public sealed class ArticleStore
{
    private static readonly Func<ArchiveDbContext, string, CancellationToken, Task<bool>> HasOriginal =
        EF.CompileAsyncQuery(
            (ArchiveDbContext context, string hash, CancellationToken _) => context.Originals.Any(o => o.Sha256 == hash)
        );

    private readonly ArchiveConnections _archive;
    private readonly ArticleRevising _revising;
    private readonly ArticlePlacement _placement;
    private readonly TimeProvider _time;

    internal ArticleStore(
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

    /// <summary>Takes a draft in: known again by its canonical URL, else by source, title and publication date, else by
    /// its original's hash.</summary>
    /// <param name="file">The file's name as reported, below the folder or archive that was named.</param>
    /// <param name="publish">False keeps a new article a draft, seen by editors alone.</param>
    /// <exception cref="InvalidOperationException">The run does not exist or was undone.</exception>
    public Task<ImportOutcome> SaveAsync(
        long run,
        string file,
        ArticleDraft draft,
        bool publish,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(draft);
        // What needs no lock is done before it is taken.
        RevisionContent content = RevisionContent.Of(draft);
        RevisionRow revision = RevisionRows.Of(draft, content, null, null, null, run, _time.GetUtcNow());
        OriginalRow original = OriginalBytes.ToRow(draft.Original);
        return _archive.WriteAsync(
            async (context, token) =>
            {
                ImportRunRow runRow = await ImportRunRows.OpenAsync(context, run, token);
                ArticleIdentity.Finding known = await ArticleIdentity.FindAsync(
                    context,
                    content.Keys,
                    original.Sha256,
                    token
                );
                Saved saved = known switch
                {
                    { DuplicateOf: { } other } => new Saved(ImportOutcomeKind.Duplicate, other),
                    { Article: { } article, HasBytes: true } => await KnownAsync(
                        context,
                        article,
                        run,
                        file,
                        publish,
                        original.Sha256,
                        token
                    ),
                    { Article: { } article } => await ReviseAsync(
                        context,
                        article,
                        revision,
                        content,
                        original,
                        publish,
                        token
                    ),
                    _ => await CreateAsync(context, revision, content, original, publish, token),
                };
                ImportOutcome outcome = new(
                    file,
                    saved.Kind,
                    saved.Article.Slug,
                    saved.Kind == ImportOutcomeKind.Duplicate ? saved.Article.DisplayTitle : null,
                    [.. draft.Problems, .. saved.Problems]
                );
                ImportRunRows.Report(context, runRow, outcome, saved.Article.Id);
                return outcome;
            },
            cancellationToken
        );
    }

    /// <summary>Replaces an article's understanding, or its original, by a new revision.</summary>
    /// <param name="ruling">The editor's ruling that the draft follows, in force from now on; null for none.</param>
    /// <param name="note">Public: what was corrected.</param>
    /// <exception cref="InvalidOperationException">No article has the address.</exception>
    public Task ReviseAsync(
        string slug,
        ArticleDraft draft,
        EditorRuling? ruling,
        string? note,
        string by,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(draft);
        RevisionContent content = RevisionContent.Of(draft);
        RevisionRow revision = RevisionRows.Of(draft, content, ruling, note, by, null, _time.GetUtcNow());
        OriginalRow original = OriginalBytes.ToRow(draft.Original);
        return ChangeAsync(
            slug,
            by,
            "revised",
            note,
            async (context, article, token) =>
            {
                await KeepAsync(context, original, token);
                await _revising.AddAsync(context, article, revision, content, token);
            },
            cancellationToken
        );
    }

    /// <summary>Shows a draft, or a withdrawn article again, to readers. Does nothing to a published one.</summary>
    /// <exception cref="InvalidOperationException">No article has the address.</exception>
    public Task PublishAsync(string slug, string by, CancellationToken cancellationToken) =>
        ChangeAsync(
            slug,
            by,
            "published",
            null,
            async (context, article, token) =>
            {
                if (article.State == ArticleState.Published)
                {
                    return;
                }

                await context.Withdrawals.Where(w => w.ArticleId == article.Id).ExecuteDeleteAsync(token);
                article.State = ArticleState.Published;
                article.ChangedAt = _time.GetUtcNow();
                await context.SaveChangesAsync(token);
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
        ChangeAsync(
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
        ChangeAsync(
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

    private Task<long> ChangeAsync(
        string slug,
        string by,
        string action,
        string? detail,
        Func<ArchiveDbContext, ArticleRow, CancellationToken, Task> change,
        CancellationToken cancellationToken
    ) =>
        _archive.WriteAsync(
            async (context, token) =>
            {
                ArticleRow article =
                    await context.Articles.Include(a => a.Source).SingleOrDefaultAsync(a => a.Slug == slug, token)
                    ?? throw new InvalidOperationException($"No article has the address '{slug}'.");
                await change(context, article, token);
                context.AuditEntries.Add(
                    new AuditEntryRow
                    {
                        At = _time.GetUtcNow(),
                        By = by,
                        Action = action,
                        Subject = $"article/{slug}",
                        Detail = detail,
                    }
                );
                return article.Id;
            },
            cancellationToken
        );

    private async Task<Saved> CreateAsync(
        ArchiveDbContext context,
        RevisionRow revision,
        RevisionContent content,
        OriginalRow original,
        bool publish,
        CancellationToken cancellationToken
    )
    {
        await KeepAsync(context, original, cancellationToken);
        ArticleState state = publish ? ArticleState.Published : ArticleState.Draft;
        ArticleRow article = await _revising.CreateAsync(context, state, revision, content, cancellationToken);
        return new Saved(ImportOutcomeKind.Created, article);
    }

    private async Task<Saved> ReviseAsync(
        ArchiveDbContext context,
        ArticleRow article,
        RevisionRow revision,
        RevisionContent content,
        OriginalRow original,
        bool publish,
        CancellationToken cancellationToken
    )
    {
        bool wasRuled = await context.Revisions.AnyAsync(
            r => r.ArticleId == article.Id && r.Number == article.Revision && r.Ruling != null,
            cancellationToken
        );
        await KeepAsync(context, original, cancellationToken);
        await _revising.AddAsync(context, article, revision, content, cancellationToken);
        List<Problem> problems = [.. StateProblems(article, publish)];
        if (wasRuled)
        {
            problems.Add(ImportProblems.RulingSetAside);
        }

        if (!publish && article.State == ArticleState.Published)
        {
            problems.Add(ImportProblems.ShownAtOnce);
        }

        return new Saved(ImportOutcomeKind.Revised, article) { Problems = problems };
    }

    /// <summary>The archive holds the bytes. A second copy of them in one import, under another name, is a duplicate; a
    /// file that comes again is unchanged.</summary>
    private static async Task<Saved> KnownAsync(
        ArchiveDbContext context,
        ArticleRow article,
        long run,
        string file,
        bool publish,
        string sha256,
        CancellationToken cancellationToken
    )
    {
        bool isCopy = await context.ImportOutcomes.AnyAsync(
            o =>
                o.ArticleId == article.Id
                && o.RunId == run
                && o.File != file
                && (o.Kind == ImportOutcomeKind.Created || o.Kind == ImportOutcomeKind.Revised)
                && context.Revisions.Any(r => r.ArticleId == article.Id && r.RunId == run && r.Sha256 == sha256),
            cancellationToken
        );
        return isCopy
            ? new Saved(ImportOutcomeKind.Duplicate, article)
            : new Saved(ImportOutcomeKind.Unchanged, article) { Problems = [.. StateProblems(article, publish)] };
    }

    private static IEnumerable<Problem> StateProblems(ArticleRow article, bool publish)
    {
        if (article.State == ArticleState.Withdrawn)
        {
            yield return ImportProblems.Withdrawn;
        }

        if (article.State == ArticleState.Draft && publish)
        {
            yield return ImportProblems.StillADraft;
        }
    }

    private static async Task KeepAsync(
        ArchiveDbContext context,
        OriginalRow original,
        CancellationToken cancellationToken
    )
    {
        if (!await HasOriginal(context, original.Sha256, cancellationToken))
        {
            context.Originals.Add(original);
        }
    }

    private sealed record Saved(ImportOutcomeKind Kind, ArticleRow Article)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
