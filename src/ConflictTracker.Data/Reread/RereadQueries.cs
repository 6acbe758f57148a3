using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Reread;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Articles;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Reread;

/// <summary>Reads rereads and what they need.</summary>
public sealed class RereadQueries
{
    private readonly ArchiveConnections _archive;

    internal RereadQueries(ArchiveConnections archive) => _archive = archive;

    /// <summary>The last reread, or null where there was none.</summary>
    public Task<RereadSummary?> LastAsync(CancellationToken cancellationToken) =>
        _archive.ReadAsync(
            async (context, token) =>
                await context.Rereads.OrderByDescending(r => r.Id).FirstOrDefaultAsync(token) is { } row
                    ? await SummaryAsync(context, row, token)
                    : null,
            cancellationToken
        );

    /// <summary>The open articles of a reread, in the order of their ids.</summary>
    /// <param name="after">The id of the last one before.</param>
    public Task<IReadOnlyList<RereadArticle>> PageAsync(
        long reread,
        RereadChoice choice,
        long after,
        int take,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(choice);
        return _archive.ReadAsync<IReadOnlyList<RereadArticle>>(
            async (context, token) =>
            {
                List<RereadArticleRow> rows = await RereadSelection
                    .Open(context, reread, choice)
                    .Where(a => a.ArticleId > after)
                    .OrderBy(a => a.ArticleId)
                    .Take(take)
                    .ToListAsync(token);
                long[] ids = [.. rows.Select(r => r.ArticleId)];
                Dictionary<long, ArticleRow> articles = await context
                    .Articles.Include(a => a.Source)
                    .Where(a => ids.Contains(a.Id))
                    .ToDictionaryAsync(a => a.Id, token);
                return
                [
                    .. rows.Select(r => new RereadArticle(
                        ArticleSummaries.Of(articles[r.ArticleId]),
                        r.Revision,
                        ArchiveJson.Read<List<ReadingChange>>(r.Changes)
                    )),
                ];
            },
            cancellationToken
        );
    }

    /// <summary>The articles to read next, after where the reread has come; none at its end.</summary>
    public Task<IReadOnlyList<HeldArticle>> NextAsync(long reread, int take, CancellationToken cancellationToken) =>
        _archive.ReadAsync<IReadOnlyList<HeldArticle>>(
            async (context, token) =>
            {
                long after = await context
                    .Rereads.Where(r => r.Id == reread)
                    .Select(r => r.LastArticleId)
                    .SingleAsync(token);
                List<ArticleRow> articles = await context
                    .Articles.Where(a => a.Id > after && a.State != ArticleState.Withdrawn)
                    .OrderBy(a => a.Id)
                    .Take(take)
                    .ToListAsync(token);
                return await HeldAsync(context, articles, token);
            },
            cancellationToken
        );

    /// <summary>One article with what reading it again needs, or null: gone or withdrawn.</summary>
    public Task<HeldArticle?> HeldAsync(string slug, CancellationToken cancellationToken) =>
        _archive.ReadAsync(
            async (context, token) =>
            {
                List<ArticleRow> articles = await context
                    .Articles.Where(a => a.Slug == slug && a.State != ArticleState.Withdrawn)
                    .ToListAsync(token);
                return articles.Count == 0 ? null : (await HeldAsync(context, articles, token))[0];
            },
            cancellationToken
        );

    private static async Task<IReadOnlyList<HeldArticle>> HeldAsync(
        ArchiveDbContext context,
        List<ArticleRow> articles,
        CancellationToken cancellationToken
    )
    {
        List<HeldArticle> held = new(articles.Count);
        foreach (ArticleRow article in articles)
        {
            RevisionRow revision = await context.Revisions.SingleAsync(
                r => r.ArticleId == article.Id && r.Number == article.Revision,
                cancellationToken
            );
            OriginalRow original = await context.Originals.SingleAsync(
                o => o.Sha256 == revision.Sha256,
                cancellationToken
            );
            RevisionContent content = RevisionContent.Of(revision);
            held.Add(
                new HeldArticle(
                    article.Id,
                    article.Slug,
                    revision.Number,
                    content.Url,
                    OriginalBytes.FileOf(original, revision),
                    revision.Ruling is null ? null : ArchiveJson.Read<EditorRuling>(revision.Ruling),
                    content.Reading
                )
            );
        }

        return held;
    }

    private static async Task<RereadSummary> SummaryAsync(
        ArchiveDbContext context,
        RereadRow row,
        CancellationToken cancellationToken
    )
    {
        IQueryable<RereadArticleRow> open = RereadSelection.Open(context, row.Id);
        var kinds = await context
            .RereadKinds.Where(k => k.RereadId == row.Id && open.Any(a => a.ArticleId == k.ArticleId))
            .GroupBy(k => k.Kind)
            .Select(g => new
            {
                Kind = g.Key,
                Count = g.Sum(k => k.Count),
                Articles = g.Count(),
                Alone = g.Sum(k => k.IsAlone ? 1 : 0),
            })
            .ToListAsync(cancellationToken);
        IQueryable<RereadArticleRow> accepted = RereadSelection.Accepted(context);
        return new RereadSummary(
            row.Id,
            row.RulesVersion,
            row.By,
            row.StartedAt,
            row.EndedAt,
            row.Articles,
            row.Identical + row.Unreadable + row.Changed,
            row.Identical,
            row.Unreadable,
            row.Changed,
            await open.CountAsync(cancellationToken),
            await accepted.CountAsync(a => a.RereadId == row.Id, cancellationToken),
            await accepted.MaxAsync(a => a.RunId, cancellationToken),
            [.. kinds.OrderBy(k => k.Kind).Select(k => new RereadKind(k.Kind, k.Count, k.Articles, k.Alone))]
        );
    }
}
