using ConflictTracker.Core.Problems;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Articles;
using ConflictTracker.Data.Verifying;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Sqlite;

/// <summary>What SQLite can compare within the file.</summary>
internal static class ArchiveChecks
{
    public static async Task<IReadOnlyList<Problem>> FileAsync(
        ArchiveDbContext context,
        CancellationToken cancellationToken
    )
    {
        List<string> lines = await context
            .Database.SqlQuery<string>($"""SELECT integrity_check AS "Value" FROM pragma_integrity_check LIMIT 10""")
            .ToListAsync(cancellationToken);
        return lines is ["ok"] ? [] : [.. lines.Select(ArchiveFindings.Damaged)];
    }

    public static async Task<IReadOnlyList<Problem>> ReferencesAsync(
        ArchiveDbContext context,
        CancellationToken cancellationToken
    )
    {
        List<Broken> broken = await context
            .Database.SqlQuery<Broken>(
                $"""
                SELECT "table" AS "Table", "parent" AS "Parent", COUNT(*) AS "Rows"
                FROM pragma_foreign_key_check GROUP BY 1, 2
                """
            )
            .ToListAsync(cancellationToken);
        return [.. broken.Select(b => ArchiveFindings.BrokenReference(b.Table, b.Parent, b.Rows))];
    }

    /// <summary>Rows of articles that readers do not see, by table.</summary>
    public static async Task<IReadOnlyList<(string Table, long Rows)>> OrphansAsync(
        ArchiveDbContext context,
        CancellationToken cancellationToken
    )
    {
        IQueryable<long> shown = context.Articles.Shown().Select(a => a.Id);
        (string, long)[] counts =
        [
            (
                "article_facets",
                await context.ArticleFacets.LongCountAsync(r => !shown.Contains(r.ArticleId), cancellationToken)
            ),
            (
                "coverage_blocks",
                await context.CoverageBlocks.LongCountAsync(r => !shown.Contains(r.ArticleId), cancellationToken)
            ),
            ("events", await context.Events.LongCountAsync(r => !shown.Contains(r.ArticleId), cancellationToken)),
            ("claims", await context.Claims.LongCountAsync(r => !shown.Contains(r.ArticleId), cancellationToken)),
        ];
        return [.. counts.Where(c => c.Item2 > 0)];
    }

    /// <summary>Compares both tables of counts with the rows that they count, in either direction.</summary>
    public static async Task<IReadOnlyList<Problem>> CountsAsync(
        ArchiveDbContext context,
        CancellationToken cancellationToken
    )
    {
        long days = await NumberAsync(
            context,
            $"""
            WITH told AS (
                SELECT "Date", SUM("A") AS "Articles", SUM("E") AS "Events" FROM (
                    SELECT f."Day" AS "Date", COUNT(DISTINCT f."ArticleId") AS "A", 0 AS "E"
                    FROM article_facets f WHERE f."Day" IS NOT NULL GROUP BY f."Day"
                    UNION ALL
                    SELECT "LastDay", 0, COUNT(*) FROM events WHERE "LastDay" IS NOT NULL GROUP BY "LastDay"
                ) GROUP BY "Date"
            )
            SELECT COUNT(*) AS "Value" FROM told FULL JOIN day_counts kept ON kept."Date" = told."Date"
            WHERE (told."Articles", told."Events") IS NOT (kept."Articles", kept."Events")
            """,
            cancellationToken
        );
        long facets = await NumberAsync(
            context,
            $"""
            WITH told AS (
                SELECT "Facet", "Key", COUNT(*) AS "Articles", COUNT("Day") AS "Dated"
                FROM article_facets GROUP BY "Facet", "Key"
            )
            SELECT COUNT(*) AS "Value" FROM told
            FULL JOIN facet_counts kept ON kept."Facet" = told."Facet" AND kept."Key" = told."Key"
            WHERE (told."Articles", told."Dated") IS NOT (kept."Articles", kept."Dated")
            """,
            cancellationToken
        );
        long trails = await NumberAsync(
            context,
            $"""
            WITH told AS (
                SELECT "Matter", COUNT(*) AS "Figures", MIN("ToldOn") AS "First", MAX("ToldOn") AS "Last"
                FROM claims WHERE "Matter" IS NOT NULL GROUP BY "Matter"
            )
            SELECT COUNT(*) AS "Value" FROM told FULL JOIN matters kept ON kept."Key" = told."Matter"
            WHERE (told."Figures", told."First", told."Last") IS NOT (kept."Figures", kept."FirstDay", kept."LastDay")
            """,
            cancellationToken
        );
        return
        [
            .. new[] { ("counts of days", days), ("counts of filters", facets), ("counts of trails", trails) }
                .Where(c => c.Item2 > 0)
                .Select(c => ArchiveFindings.WrongCounts(c.Item1, c.Item2)),
        ];
    }

    /// <summary>Empties every table that is drawn from the articles.</summary>
    public static Task ClearPlacementsAsync(ArchiveDbContext context, CancellationToken cancellationToken) =>
        context.Database.ExecuteSqlAsync(
            $"""
            DELETE FROM claims;
            DELETE FROM matters;
            DELETE FROM event_facets;
            DELETE FROM events;
            DELETE FROM coverage_blocks;
            DELETE FROM article_facets;
            DELETE FROM day_counts;
            DELETE FROM facet_counts;
            DELETE FROM story_bands;
            DELETE FROM story_links;
            UPDATE articles SET "StoryId" = NULL, "Origin" = NULL WHERE "StoryId" IS NOT NULL;
            """,
            cancellationToken
        );

    private static Task<long> NumberAsync(
        ArchiveDbContext context,
        FormattableString sql,
        CancellationToken cancellationToken
    ) => context.Database.SqlQuery<long>(sql).SingleAsync(cancellationToken);

    private sealed record Broken(string Table, string Parent, long Rows);
}
