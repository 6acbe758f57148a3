using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Problems;
using ConflictTracker.Core.Timeline;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Articles;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Problems;

/// <summary>Reads the problems of articles that are not withdrawn, newest first.</summary>
public sealed class ProblemQueries
{
    private readonly ArchiveConnections _archive;

    internal ProblemQueries(ArchiveConnections archive) => _archive = archive;

    public Task<int> CountAsync(CancellationToken cancellationToken) =>
        _archive.ReadAsync(
            (context, token) => Matching(context, new ProblemFilter()).CountAsync(token),
            cancellationToken
        );

    public Task<ProblemPage> PageAsync(ProblemFilter filter, int take, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return _archive.ReadAsync(
            async (context, token) =>
            {
                IQueryable<ArticleProblemRow> matching = Matching(context, filter);
                List<ArticleProblemRow> rows = await matching
                    .Where(p => filter.After == null || p.Id < filter.After)
                    .OrderByDescending(p => p.Id)
                    .Take(take + 1)
                    .ToListAsync(token);
                List<ArticleProblemRow> shown = [.. rows.Take(take)];
                return new ProblemPage(
                    await WithArticlesAsync(context, shown, token),
                    rows.Count > take ? shown[^1].Id : null,
                    await CodesAsync(context, filter, token),
                    await SourcesAsync(context, filter, token),
                    await matching.CountAsync(token)
                );
            },
            cancellationToken
        );
    }

    /// <summary>A problem that stands, or null: its article was read again meanwhile.</summary>
    public Task<OpenProblem?> FindAsync(long id, CancellationToken cancellationToken) =>
        _archive.ReadAsync(
            async (context, token) =>
            {
                List<ArticleProblemRow> rows = await Matching(context, new ProblemFilter())
                    .Where(p => p.Id == id)
                    .ToListAsync(token);
                return rows.Count == 0 ? null : (await WithArticlesAsync(context, rows, token))[0];
            },
            cancellationToken
        );

    private static IQueryable<ArticleProblemRow> Matching(ArchiveDbContext context, ProblemFilter filter)
    {
        IQueryable<ArticleProblemRow> problems = context.Problems.Where(p =>
            context.Articles.Any(a =>
                a.Id == p.ArticleId
                && a.State != ArticleState.Withdrawn
                && (filter.Source == null || (a.Source != null && a.Source.Slug == filter.Source))
            )
        );
        problems = filter.IsDismissed
            ? problems.Where(p => p.DismissedAt != null)
            : problems.Where(p => p.DismissedAt == null);
        problems = filter.Code is { } code ? problems.Where(p => p.Code == code) : problems;
        return filter.Severity is { } severity ? problems.Where(p => p.Severity == severity) : problems;
    }

    private static async Task<IReadOnlyList<OpenProblem>> WithArticlesAsync(
        ArchiveDbContext context,
        List<ArticleProblemRow> rows,
        CancellationToken cancellationToken
    )
    {
        long[] ids = [.. rows.Select(r => r.ArticleId).Distinct()];
        Dictionary<long, ArticleRow> articles = await context
            .Articles.Include(a => a.Source)
            .Where(a => ids.Contains(a.Id))
            .ToDictionaryAsync(a => a.Id, cancellationToken);
        var revisions = await context
            .Revisions.Where(r => ids.Contains(r.ArticleId) && !r.IsPending)
            .Where(r => r.Ruling != null || context.Articles.Any(a => a.Id == r.ArticleId && a.Revision == r.Number))
            .OrderByDescending(r => r.Number)
            .Select(r => new
            {
                r.ArticleId,
                r.Number,
                r.Dating,
                r.Ruling,
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row =>
            {
                ArticleRow article = articles[row.ArticleId];
                var current = revisions.Single(r => r.ArticleId == article.Id && r.Number == article.Revision);
                string? before = revisions.Find(r => r.ArticleId == article.Id && r.Number < article.Revision)?.Ruling;
                return new OpenProblem(
                    row.Id,
                    new Problem(row.Code, row.Severity, row.Message, row.Line),
                    ArticleSummaries.Of(article),
                    ArchiveJson.Read<DatingVerdict>(current.Dating),
                    Ruling(current.Ruling),
                    current.Ruling is null ? Ruling(before) : null,
                    row.DismissedBy,
                    row.DismissedAt
                );
            }),
        ];
    }

    private static EditorRuling? Ruling(string? json) => json is null ? null : ArchiveJson.Read<EditorRuling>(json);

    private static async Task<IReadOnlyList<FacetValue>> CodesAsync(
        ArchiveDbContext context,
        ProblemFilter filter,
        CancellationToken cancellationToken
    )
    {
        var codes = await Matching(context, filter with { Code = null })
            .GroupBy(p => p.Code)
            .Select(g => new { Code = g.Key, Count = g.Count() })
            .OrderBy(c => c.Code)
            .ToListAsync(cancellationToken);
        return [.. codes.Select(c => new FacetValue(c.Code, c.Code, c.Count))];
    }

    private static async Task<IReadOnlyList<FacetValue>> SourcesAsync(
        ArchiveDbContext context,
        ProblemFilter filter,
        CancellationToken cancellationToken
    )
    {
        var sources = await Matching(context, filter with { Source = null })
            .Join(context.Articles, p => p.ArticleId, a => a.Id, (p, a) => a.Source)
            .Where(s => s != null)
            .GroupBy(s => new { s!.Slug, s.Name })
            .Select(g => new
            {
                g.Key.Slug,
                g.Key.Name,
                Count = g.Count(),
            })
            .OrderByDescending(s => s.Count)
            .ThenBy(s => s.Slug)
            .Take(30)
            .ToListAsync(cancellationToken);
        return [.. sources.Select(s => new FacetValue(s.Slug, s.Name, s.Count))];
    }
}
