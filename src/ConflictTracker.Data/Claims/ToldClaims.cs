using ConflictTracker.Core.Claims;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Articles;
using ConflictTracker.Data.Sources;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Claims;

/// <summary>Reads claims with the articles that tell them: what readers may see of them is chosen here alone.</summary>
internal static class ToldClaims
{
    public static async Task<List<ToldClaim>> ReadAsync(
        ArchiveDbContext context,
        IQueryable<ClaimRow> claims,
        CancellationToken cancellationToken
    )
    {
        var rows = await claims
            .Join(
                context.Articles.Shown(),
                c => c.ArticleId,
                a => a.Id,
                (c, a) =>
                    new
                    {
                        c.Claim,
                        c.ToldOn,
                        c.Day,
                        c.Teller,
                        a.Slug,
                        a.DisplayTitle,
                        a.FirstDay,
                        a.LastDay,
                        a.Source,
                    }
            )
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(r => new ToldClaim(
                ArchiveJson.Read<Claim>(r.Claim),
                ArticleNeighbours.Link(r.Slug, r.DisplayTitle, r.FirstDay, r.LastDay),
                SourceNames.Of(r.Source),
                r.ToldOn ?? r.Day ?? r.LastDay,
                r.Teller
            )),
        ];
    }
}
