using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Claims;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Articles;
using ConflictTracker.Data.Sources;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Claims;

/// <summary>Reads claims with the articles that tell them: what readers may see of them is chosen here alone.</summary>
internal static class ToldClaims
{
    private static readonly Func<ArchiveDbContext, DateOnly, int, IAsyncEnumerable<Row>> OfADay = EF.CompileAsyncQuery(
        (ArchiveDbContext context, DateOnly day, int most) =>
            context
                .Claims.Where(c => c.Day == day)
                .OrderBy(c => c.ArticleId)
                .ThenBy(c => c.Number)
                .Take(most)
                .Join(
                    context.Articles.Where(a => a.State == ArticleState.Published),
                    c => c.ArticleId,
                    a => a.Id,
                    (c, a) =>
                        new Row(
                            c.ArticleId,
                            c.Number,
                            c.Claim,
                            c.ToldOn,
                            c.Day,
                            c.Teller,
                            a.Slug,
                            a.DisplayTitle,
                            a.FirstDay,
                            a.LastDay,
                            a.Source
                        )
                )
    );

    /// <summary>The claims of one day, in the order of their articles, then of the text; by a query compiled once.</summary>
    public static async Task<List<ToldClaim>> OfADayAsync(
        ArchiveDbContext context,
        DateOnly day,
        int most,
        CancellationToken cancellationToken
    ) => Told(await OfADay(context, day, most).ToListAsync(cancellationToken));

    public static async Task<List<ToldClaim>> ReadAsync(
        ArchiveDbContext context,
        IQueryable<ClaimRow> claims,
        CancellationToken cancellationToken
    ) =>
        Told(
            await claims
                .Join(
                    context.Articles.Shown(),
                    c => c.ArticleId,
                    a => a.Id,
                    (c, a) =>
                        new Row(
                            c.ArticleId,
                            c.Number,
                            c.Claim,
                            c.ToldOn,
                            c.Day,
                            c.Teller,
                            a.Slug,
                            a.DisplayTitle,
                            a.FirstDay,
                            a.LastDay,
                            a.Source
                        )
                )
                .ToListAsync(cancellationToken)
        );

    /// <summary>In the order of their articles, then of the text.</summary>
    private static List<ToldClaim> Told(List<Row> rows) =>
        [
            .. rows.OrderBy(r => r.ArticleId)
                .ThenBy(r => r.Number)
                .Select(r => new ToldClaim(
                    ArchiveJson.Read<Claim>(r.Claim),
                    ArticleNeighbours.Link(r.Slug, r.DisplayTitle, r.FirstDay, r.LastDay),
                    SourceNames.Of(r.Source),
                    r.ToldOn ?? r.Day ?? r.LastDay,
                    r.Teller
                )),
        ];

    private sealed record Row(
        long ArticleId,
        int Number,
        string Claim,
        DateOnly? ToldOn,
        DateOnly? Day,
        string? Teller,
        string Slug,
        string DisplayTitle,
        DateOnly? FirstDay,
        DateOnly? LastDay,
        SourceRow? Source
    );
}
