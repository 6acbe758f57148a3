using System.Data.Common;
using ConflictTracker.Core.Claims;
using ConflictTracker.Core.Import;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Claims;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Sqlite;

/// <summary>
/// Keeps what lists of trails ask of each matter beside the claims that it counts. Whether accounts differ is
/// <see cref="TrailFigure.DiffersFrom"/>, asked within the index; a test compares the two.
/// </summary>
internal static class MatterCounts
{
    private const string AddFigures = """
        INSERT INTO matters (
            "Key", "Measure", "Counted", "Of", "Period", "Place", "PlaceKey", "Day",
            "Figures", "FirstDay", "LastDay", "Differs"
        )
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 0)
        ON CONFLICT ("Key") DO UPDATE SET
            "Figures" = "Figures" + excluded."Figures",
            "FirstDay" = MIN("FirstDay", excluded."FirstDay"),
            "LastDay" = MAX("LastDay", excluded."LastDay");
        """;

    private const string Compare = """
        UPDATE matters SET "Differs" = 1 WHERE "Differs" = 0 AND "Key" IN (
            SELECT a."Matter" FROM claims a
            JOIN claims b ON b."Matter" = a."Matter" AND b."ToldOn" = a."ToldOn" AND b."Teller" <> a."Teller"
            WHERE a."ArticleId" = ?1 AND a."Matter" IS NOT NULL AND (
                b."Value" > COALESCE(a."ValueTo", a."Value") OR a."Value" > COALESCE(b."ValueTo", b."Value")
            )
        );
        """;

    /// <summary>Call it after the claims are written.</summary>
    /// <param name="claims">The article's.</param>
    public static void Add(DbTransaction transaction, long article, IEnumerable<(ClaimRow Row, Claim Claim)> claims)
    {
        KeptStatements statements = KeptStatements.Of(transaction);
        bool any = false;
        foreach (
            IGrouping<string, (ClaimRow Row, Claim Claim)> told in claims
                .Where(c => c.Row.Matter is not null)
                .GroupBy(c => c.Row.Matter!)
        )
        {
            any = true;
            Matter matter = told.First().Claim.Matter!;
            statements[AddFigures]
                .Run(
                    told.Key,
                    matter.Measure,
                    matter.Counted,
                    matter.Of,
                    (int)matter.Period,
                    matter.Place,
                    matter.Place is null ? null : Slug.Of(matter.Place),
                    matter.Day,
                    told.Count(),
                    told.Min(c => c.Row.ToldOn),
                    told.Max(c => c.Row.ToldOn)
                );
        }

        if (any)
        {
            statements[Compare].Run(article);
        }
    }

    /// <summary>Deletes an article's claims and counts their matters anew.</summary>
    public static async Task TakeOutAsync(ArchiveDbContext context, long article, CancellationToken cancellationToken)
    {
        List<string> matters = await context
            .Claims.Where(c => c.ArticleId == article && c.Matter != null)
            .Select(c => c.Matter!)
            .Distinct()
            .ToListAsync(cancellationToken);
        await context.Claims.Where(c => c.ArticleId == article).ExecuteDeleteAsync(cancellationToken);
        foreach (string matter in matters)
        {
            await context.Database.ExecuteSqlAsync(
                $"""
                DELETE FROM matters
                WHERE "Key" = {matter} AND NOT EXISTS (SELECT 1 FROM claims WHERE "Matter" = {matter});
                UPDATE matters SET
                    "Figures" = (SELECT COUNT(*) FROM claims WHERE "Matter" = {matter}),
                    "FirstDay" = (SELECT MIN("ToldOn") FROM claims WHERE "Matter" = {matter}),
                    "LastDay" = (SELECT MAX("ToldOn") FROM claims WHERE "Matter" = {matter}),
                    "Differs" = EXISTS (
                        SELECT 1 FROM claims a
                        JOIN claims b
                            ON b."Matter" = a."Matter" AND b."ToldOn" = a."ToldOn" AND b."Teller" <> a."Teller"
                        WHERE a."Matter" = {matter} AND b."Value" > COALESCE(a."ValueTo", a."Value")
                    )
                WHERE "Key" = {matter};
                """,
                cancellationToken
            );
        }
    }
}
