using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Claims;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Articles;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Tests.Archive;

/// <summary>Compares what the archive keeps for its readers with what its articles say, computed from scratch.</summary>
internal static class ArchiveConsistency
{
    public static async Task AssertAsync(TestArchive archive)
    {
        await using ArchiveDbContext context = archive.Open();
        List<ArticleRow> articles = await context.Articles.AsNoTracking().Include(a => a.Source).ToListAsync();
        List<RevisionRow> revisions = await context.Revisions.AsNoTracking().ToListAsync();
        List<(ArticleRow Article, RevisionContent Content)> shown =
        [
            .. articles
                .Where(a => a.State == ArticleState.Published)
                .Select(a =>
                    (a, RevisionContent.Of(revisions.Single(r => r.ArticleId == a.Id && r.Number == a.Revision)))
                ),
        ];

        Assert.Equal(Days(shown), await KeptDaysAsync(context));
        Assert.Equal(Facets(shown), await KeptFacetsAsync(context));
        Assert.Equal(
            shown
                .Where(s => s.Article.Coverage is not null)
                .SelectMany(s => CoverageBlocks.Of(s.Article.Coverage!.Value).Select(b => (s.Article.Id, b)))
                .Order(),
            (await context.CoverageBlocks.AsNoTracking().ToListAsync()).Select(b => (b.ArticleId, b.Block)).Order()
        );
        Assert.Equal(shown.Sum(s => s.Content.Events.Count), await context.Events.CountAsync());
        Assert.Equal(shown.Sum(s => s.Content.Claims.Count), await context.Claims.CountAsync());
        Assert.Equal(await TrailsAsync(context), await KeptTrailsAsync(context));
        Assert.Equal(
            revisions.Select(r => r.Sha256).Distinct().Order(),
            await context.Originals.Select(o => o.Sha256).OrderBy(s => s).ToListAsync()
        );
        Assert.All(articles, a => Assert.Contains(revisions, r => r.ArticleId == a.Id && r.Number == a.Revision));
    }

    private static IEnumerable<(DateOnly, int, int)> Days(List<(ArticleRow Article, RevisionContent Content)> shown)
    {
        List<DateOnly> articles = [.. shown.Select(s => s.Article.LastDay).OfType<DateOnly>()];
        List<DateOnly> events =
        [
            .. shown.SelectMany(s => s.Content.Events).Where(e => e.When is not null).Select(e => e.When!.Value.Last),
        ];
        return articles.Union(events).Order().Select(d => (d, articles.Count(a => a == d), events.Count(e => e == d)));
    }

    private static IEnumerable<(string, string, int, int)> Facets(
        List<(ArticleRow Article, RevisionContent Content)> shown
    ) =>
        shown
            .SelectMany(s => ArticleFacets.Of(s.Article, s.Content))
            .GroupBy(f => (f.Facet, f.Key))
            .Select(g => (g.Key.Facet, g.Key.Key, g.Count(), g.Count(f => f.Day is not null)))
            .Order();

    private static async Task<IEnumerable<(DateOnly, int, int)>> KeptDaysAsync(ArchiveDbContext context) =>
        (await context.DayCounts.AsNoTracking().OrderBy(c => c.Date).ToListAsync()).Select(c =>
            (c.Date, c.Articles, c.Events)
        );

    private static async Task<IEnumerable<(string, string, int, int)>> KeptFacetsAsync(ArchiveDbContext context) =>
        (await context.FacetCounts.AsNoTracking().ToListAsync())
            .Select(c => (c.Facet, c.Key, c.Articles, c.Dated))
            .Order();

    private static async Task<IEnumerable<(string, int, DateOnly, DateOnly, bool)>> TrailsAsync(
        ArchiveDbContext context
    ) =>
        (await context.Claims.AsNoTracking().Where(c => c.Matter != null).ToListAsync())
            .GroupBy(c => c.Matter!)
            .Select(g =>
                (
                    g.Key,
                    g.Count(),
                    g.Min(c => c.ToldOn!.Value),
                    g.Max(c => c.ToldOn!.Value),
                    TrailFigure.AnyDiffer(
                        g.Select(c => new TrailFigure(
                            c.Teller!,
                            c.ToldOn!.Value,
                            (decimal)c.Value!.Value,
                            (decimal?)c.ValueTo
                        ))
                    )
                )
            )
            .Order();

    private static async Task<IEnumerable<(string, int, DateOnly, DateOnly, bool)>> KeptTrailsAsync(
        ArchiveDbContext context
    ) =>
        (await context.Matters.AsNoTracking().ToListAsync())
            .Select(m => (m.Key, m.Figures, m.FirstDay, m.LastDay, m.Differs))
            .Order();
}
