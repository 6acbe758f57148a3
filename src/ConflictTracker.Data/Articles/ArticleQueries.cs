using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Import;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Sources;
using ConflictTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Articles;

/// <summary>Reads single articles and lists of them.</summary>
public sealed class ArticleQueries
{
    /// <summary>For characters of articles that are held in memory: some thirty megabytes.</summary>
    private const long Room = 8_000_000;

    private readonly ArchiveConnections _archive;
    private readonly ArchiveGeneration _generation;
    private readonly LastAnswers<string, ArticleView?> _current = new(Room, WeightOf);

    internal ArticleQueries(ArchiveConnections archive, ArchiveGeneration generation)
    {
        _archive = archive;
        _generation = generation;
    }

    /// <summary>An article by its address, or null. Drafts are found only when asked for. A withdrawn one is its
    /// tombstone: without text, events and claims, and its original closed.</summary>
    /// <param name="revision">Null for the current one.</param>
    public Task<ArticleView?> FindAsync(
        string slug,
        bool withDrafts,
        int? revision,
        CancellationToken cancellationToken
    ) =>
        withDrafts || revision is not null
            ? ReadAsync(slug, withDrafts, revision, cancellationToken)
            : _current.GetAsync(
                slug,
                _generation.Read(),
                () => ReadAsync(slug, withDrafts, revision, cancellationToken)
            );

    private Task<ArticleView?> ReadAsync(
        string slug,
        bool withDrafts,
        int? revision,
        CancellationToken cancellationToken
    ) =>
        _archive.ReadAsync(
            async (context, token) =>
            {
                (ArticleRow Article, RevisionRow Revision)? found = await RevisionAsync(
                    context,
                    slug,
                    withDrafts,
                    revision,
                    token
                );
                return found is { } f ? await ViewAsync(context, f.Article, f.Revision, withDrafts, token) : null;
            },
            cancellationToken
        );

    /// <summary>The original's bytes of an article's revision, or null. A withdrawn article's are given to editors
    /// alone.</summary>
    /// <param name="withDrafts">Asked for by an editor: drafts and withdrawn articles are open too.</param>
    public Task<OriginalFile?> OriginalAsync(
        string slug,
        bool withDrafts,
        int? revision,
        CancellationToken cancellationToken
    ) =>
        _archive.ReadAsync(
            async (context, token) =>
            {
                (ArticleRow Article, RevisionRow Revision)? found = await RevisionAsync(
                    context,
                    slug,
                    withDrafts,
                    revision,
                    token
                );
                if (found is not { } f || (IsClosed(f.Article) && !withDrafts))
                {
                    return null;
                }

                OriginalRow original = await context.Originals.SingleAsync(o => o.Sha256 == f.Revision.Sha256, token);
                return OriginalBytes.FileOf(original, f.Revision);
            },
            cancellationToken
        );

    /// <summary>The ruling in force, or null.</summary>
    public Task<EditorRuling?> RulingAsync(string slug, CancellationToken cancellationToken) =>
        _archive.ReadAsync(
            async (context, token) =>
            {
                string? ruling = await context
                    .Articles.Where(a => a.Slug == slug)
                    .SelectMany(a =>
                        context
                            .Revisions.Where(r => r.ArticleId == a.Id && r.Number == a.Revision)
                            .Select(r => r.Ruling)
                    )
                    .SingleOrDefaultAsync(token);
                return ruling is null ? null : ArchiveJson.Read<EditorRuling>(ruling);
            },
            cancellationToken
        );

    /// <summary>Published articles without coverage, by title.</summary>
    public Task<IReadOnlyList<ArticleSummary>> UndatedAsync(CancellationToken cancellationToken) =>
        ListAsync(
            articles =>
                articles
                    .Where(a => a.State == ArticleState.Published && a.LastDay == null)
                    .OrderBy(a => a.DisplayTitle)
                    .ThenBy(a => a.Id),
            cancellationToken
        );

    /// <summary>Articles that are published for editors alone, newest first.</summary>
    public Task<IReadOnlyList<ArticleSummary>> PrivateAsync(CancellationToken cancellationToken) =>
        ListAsync(
            articles =>
                articles
                    .Where(a => a.State == ArticleState.Private)
                    .OrderByDescending(a => a.ImportedAt)
                    .ThenByDescending(a => a.Id),
            cancellationToken
        );

    /// <summary>Drafts that wait for an editor, newest first.</summary>
    public Task<IReadOnlyList<ArticleSummary>> DraftsAsync(CancellationToken cancellationToken) =>
        ListAsync(
            articles =>
                articles
                    .Where(a => a.State == ArticleState.Draft)
                    .OrderByDescending(a => a.ImportedAt)
                    .ThenByDescending(a => a.Id),
            cancellationToken
        );

    private Task<IReadOnlyList<ArticleSummary>> ListAsync(
        Func<IQueryable<ArticleRow>, IQueryable<ArticleRow>> choose,
        CancellationToken cancellationToken
    ) =>
        _archive.ReadAsync<IReadOnlyList<ArticleSummary>>(
            async (context, token) =>
            {
                List<ArticleRow> rows = await choose(context.Articles).Include(a => a.Source).ToListAsync(token);
                return [.. rows.Select(ArticleSummaries.Of)];
            },
            cancellationToken
        );

    private static async Task<(ArticleRow Article, RevisionRow Revision)?> RevisionAsync(
        ArchiveDbContext context,
        string slug,
        bool withDrafts,
        int? number,
        CancellationToken cancellationToken
    )
    {
        ArticleRow? article = await context
            .Articles.Include(a => a.Source)
            .FirstOrDefaultAsync(a => a.Slug == slug, cancellationToken);
        if (article is null || (!withDrafts && IsHidden(article)))
        {
            return null;
        }

        int wanted = number ?? article.Revision;
        RevisionRow? revision = await context.Revisions.FirstOrDefaultAsync(
            r => r.ArticleId == article.Id && r.Number == wanted && (withDrafts || !r.IsPending),
            cancellationToken
        );
        return revision is null ? null : (article, revision);
    }

    /// <summary>A private article has no tombstone either.</summary>
    private static bool IsHidden(ArticleRow article) =>
        article.State == ArticleState.Draft || article.EffectiveRights == ArticleRights.Private;

    /// <summary>Whether the original is for editors alone.</summary>
    private static bool IsClosed(ArticleRow article) =>
        article.State == ArticleState.Withdrawn || article.EffectiveRights != ArticleRights.Full;

    private static async Task<ArticleView> ViewAsync(
        ArchiveDbContext context,
        ArticleRow article,
        RevisionRow revision,
        bool isWhole,
        CancellationToken cancellationToken
    )
    {
        RevisionContent content = RevisionContent.Of(revision);
        content = isWhole ? content : ArticleExtract.Shown(article, content);
        SourceRow? source = article.Source;
        if (revision.Number != article.Revision && content.SourceName is { } name)
        {
            string sourceSlug = Slug.Of(name, maxLength: 80);
            source = await context.Sources.FirstOrDefaultAsync(s => s.Slug == sourceSlug, cancellationToken);
        }

        WithdrawalRow? withdrawal = await context.Withdrawals.FirstOrDefaultAsync(
            w => w.ArticleId == article.Id,
            cancellationToken
        );
        long length = await context
            .Originals.Where(o => o.Sha256 == revision.Sha256)
            .Select(o => o.Length)
            .SingleAsync(cancellationToken);
        List<RevisionSummary> revisions = await context
            .Revisions.Where(r => r.ArticleId == article.Id && !r.IsPending)
            .OrderByDescending(r => r.Number)
            .Select(r => new RevisionSummary(r.Number, r.At, r.DisplayTitle, r.Sha256, r.Note, r.By, r.RulesVersion))
            .ToListAsync(cancellationToken);
        ArticleView view = new(
            ArticleSummaries.Of(article, revision, content, source),
            revision.Number,
            content.Byline,
            content.Url,
            content.ShownBlocks,
            content.Dating,
            content.Events,
            content.Claims,
            content.Mentions,
            new OriginalRecord(revision.FileName, revision.MediaType, revision.Sha256, length),
            revisions,
            await ArticleNeighbours.EarlierAsync(context, article, cancellationToken),
            await ArticleNeighbours.LaterAsync(context, article, cancellationToken),
            withdrawal is null ? null : new Withdrawal(withdrawal.At, withdrawal.Reason, withdrawal.By)
        )
        {
            IsExtract = article.EffectiveRights != ArticleRights.Full && !isWhole,
        };
        return withdrawal is null ? view : Tombstone(view);
    }

    /// <summary>Nothing is held of an address that leads nowhere: anybody can make up more of them.</summary>
    private static long WeightOf(ArticleView? article) =>
        article is null
            ? long.MaxValue
            : article.Blocks.Sum(b => b.Text.Length)
                + (500 * (1L + article.Events.Count + article.Claims.Count + article.Mentions.Count));

    /// <summary>What a withdrawn article still says: its title, dates, hash and history.</summary>
    private static ArticleView Tombstone(ArticleView view) =>
        view with
        {
            Summary = view.Summary with { Lead = "" },
            Blocks = [],
            Dating = view.Dating with { Cues = [] },
            Events = [],
            Claims = [],
            Mentions = [],
        };
}
