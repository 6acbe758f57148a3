using ConflictTracker.Core.Claims;
using ConflictTracker.Core.Import;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Articles;
using ConflictTracker.Data.Claims;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Sqlite;

/// <summary>
/// Keeps what lists of trails ask of each matter beside the claims that it counts. Whether accounts differ is
/// <see cref="TrailFigure.DiffersFrom"/>, asked within the index; a test compares the two.
/// </summary>
internal static class MatterCounts
{
    /// <summary>Call it after the article's claims are written.</summary>
    public static async Task AddAsync(
        ArchiveDbContext context,
        ArticleRow article,
        RevisionContent content,
        CancellationToken cancellationToken
    )
    {
        bool any = false;
        foreach (
            IGrouping<string, ClaimRow> rows in content
                .Claims.Select((claim, number) => ClaimRows.Of(article, claim, number, null))
                .Where(r => r.Matter is not null)
                .GroupBy(r => r.Matter!)
        )
        {
            any = true;
            Matter matter = content.Claims[rows.First().Number].Matter!;
            string? place = matter.Place is null ? null : Slug.Of(matter.Place);
            await context.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO matters (
                    "Key", "Measure", "Counted", "Of", "Period", "Place", "PlaceKey", "Day",
                    "Figures", "FirstDay", "LastDay", "Differs"
                )
                VALUES (
                    {rows.Key}, {matter.Measure}, {matter.Counted}, {matter.Of}, {(int)matter.Period},
                    {matter.Place}, {place}, {matter.Day},
                    {rows.Count()}, {rows.Min(r => r.ToldOn)}, {rows.Max(r => r.ToldOn)}, 0
                )
                ON CONFLICT ("Key") DO UPDATE SET
                    "Figures" = "Figures" + excluded."Figures",
                    "FirstDay" = MIN("FirstDay", excluded."FirstDay"),
                    "LastDay" = MAX("LastDay", excluded."LastDay");
                """,
                cancellationToken
            );
        }

        if (any)
        {
            await context.Database.ExecuteSqlAsync(
                $"""
                UPDATE matters SET "Differs" = 1 WHERE "Differs" = 0 AND "Key" IN (
                    SELECT a."Matter" FROM claims a
                    JOIN claims b ON b."Matter" = a."Matter" AND b."ToldOn" = a."ToldOn" AND b."Teller" <> a."Teller"
                    WHERE a."ArticleId" = {article.Id} AND a."Matter" IS NOT NULL AND (
                        b."Value" > COALESCE(a."ValueTo", a."Value") OR a."Value" > COALESCE(b."ValueTo", b."Value")
                    )
                );
                """,
                cancellationToken
            );
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
