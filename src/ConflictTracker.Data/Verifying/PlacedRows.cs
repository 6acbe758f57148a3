using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Articles;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Verifying;

/// <summary>The rows by which readers find an article, as text that can be compared.</summary>
internal sealed record PlacedRows(
    IReadOnlySet<string> Facets,
    IReadOnlySet<string> Coverage,
    IReadOnlySet<string> Events,
    IReadOnlySet<string> Claims
)
{
    /// <summary>Those that the article would be given now.</summary>
    public static PlacedRows Of(ArticleRow article, RevisionContent content) =>
        new(
            ArticleFacets.Of(article, content).Select(Line).ToHashSet(),
            article.Coverage is { } days ? CoverageBlocks.Of(days).Select(Line).ToHashSet() : new HashSet<string>(),
            content.Events.Select((e, i) => $"{i} {e.When?.Last:O} {ArchiveJson.Write(e)}").ToHashSet(),
            content.Claims.Select((c, i) => $"{i} {c.Day:O} {ArchiveJson.Write(c)}").ToHashSet()
        );

    /// <summary>Those that stand in the archive.</summary>
    public static async Task<PlacedRows> KeptAsync(
        ArchiveDbContext context,
        long article,
        CancellationToken cancellationToken
    ) =>
        new(
            await LinesAsync(context.ArticleFacets.Where(f => f.ArticleId == article), Line, cancellationToken),
            await LinesAsync(
                context.CoverageBlocks.Where(b => b.ArticleId == article),
                b => Line(b.Block),
                cancellationToken
            ),
            await LinesAsync(
                context.Events.Where(e => e.ArticleId == article),
                e => $"{e.Number} {e.LastDay:O} {e.Event}",
                cancellationToken
            ),
            await LinesAsync(
                context.Claims.Where(c => c.ArticleId == article),
                c => $"{c.Number} {c.Day:O} {c.Claim}",
                cancellationToken
            )
        );

    /// <returns>The names of what differs.</returns>
    public IEnumerable<string> DifferencesTo(PlacedRows other)
    {
        if (!Facets.SetEquals(other.Facets))
        {
            yield return "facets";
        }

        if (!Coverage.SetEquals(other.Coverage))
        {
            yield return "days covered";
        }

        if (!Events.SetEquals(other.Events))
        {
            yield return "events";
        }

        if (!Claims.SetEquals(other.Claims))
        {
            yield return "claims";
        }
    }

    private static string Line(ArticleFacetRow facet) => $"{facet.Facet} {facet.Key} {facet.Day:O} {facet.Label}";

    private static string Line(int block) => block.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<IReadOnlySet<string>> LinesAsync<T>(
        IQueryable<T> rows,
        Func<T, string> line,
        CancellationToken cancellationToken
    ) => (await rows.ToListAsync(cancellationToken)).Select(line).ToHashSet();
}
