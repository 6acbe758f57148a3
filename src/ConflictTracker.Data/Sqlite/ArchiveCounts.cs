using System.Data.Common;
using ConflictTracker.Data.Archive;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Sqlite;

/// <summary>
/// Keeps the counts of days and facets beside the rows they count. Both directions read the article's own rows, so the
/// counts cannot drift from what was put in: call <see cref="Add"/> after the rows are written and
/// <see cref="SubtractAsync"/> before they are deleted.
/// </summary>
internal static class ArchiveCounts
{
    private const string AddDay = """
        INSERT INTO day_counts ("Date", "Articles", "Events")
        SELECT "LastDay", 1, 0 FROM articles WHERE "Id" = ?1 AND "LastDay" IS NOT NULL
        ON CONFLICT ("Date") DO UPDATE SET "Articles" = "Articles" + 1;
        """;

    private const string AddEvents = """
        INSERT INTO day_counts ("Date", "Articles", "Events")
        SELECT "LastDay", 0, COUNT(*) FROM events
        WHERE "ArticleId" = ?1 AND "LastDay" IS NOT NULL GROUP BY "LastDay"
        ON CONFLICT ("Date") DO UPDATE SET "Events" = "Events" + excluded."Events";
        """;

    private const string AddFacets = """
        INSERT INTO facet_counts ("Facet", "Key", "Label", "Articles", "Dated")
        SELECT "Facet", "Key", "Label", 1, "Day" IS NOT NULL FROM article_facets WHERE "ArticleId" = ?1
        ON CONFLICT ("Facet", "Key") DO UPDATE
        SET "Articles" = "Articles" + 1, "Dated" = "Dated" + excluded."Dated";
        """;

    public static void Add(DbTransaction transaction, long article)
    {
        KeptStatements statements = KeptStatements.Of(transaction);
        statements[AddDay].Run(article);
        statements[AddEvents].Run(article);
        statements[AddFacets].Run(article);
    }

    public static async Task SubtractAsync(ArchiveDbContext context, long article, CancellationToken cancellationToken)
    {
        await context.Database.ExecuteSqlAsync(
            $"""
            UPDATE day_counts SET "Articles" = "Articles" - 1
            WHERE "Date" = (SELECT "Day" FROM article_facets WHERE "ArticleId" = {article} LIMIT 1);
            UPDATE day_counts SET "Events" = "Events" - told."Count"
            FROM (
                SELECT "LastDay", COUNT(*) AS "Count" FROM events WHERE "ArticleId" = {article} GROUP BY "LastDay"
            ) AS told
            WHERE day_counts."Date" = told."LastDay";
            DELETE FROM day_counts WHERE "Articles" = 0 AND "Events" = 0 AND (
                "Date" IN (SELECT "LastDay" FROM events WHERE "ArticleId" = {article})
                OR "Date" IN (SELECT "Day" FROM article_facets WHERE "ArticleId" = {article})
            );
            UPDATE facet_counts SET "Articles" = "Articles" - 1, "Dated" = "Dated" - (mine."Day" IS NOT NULL)
            FROM (SELECT "Facet", "Key", "Day" FROM article_facets WHERE "ArticleId" = {article}) AS mine
            WHERE facet_counts."Facet" = mine."Facet" AND facet_counts."Key" = mine."Key";
            DELETE FROM facet_counts WHERE "Articles" = 0
            AND ("Facet", "Key") IN (SELECT "Facet", "Key" FROM article_facets WHERE "ArticleId" = {article});
            """,
            cancellationToken
        );
    }

    /// <summary>Everything cached under the generation before is out of date.</summary>
    public static Task RaiseGenerationAsync(ArchiveDbContext context, CancellationToken cancellationToken) =>
        context.Database.ExecuteSqlAsync(
            $"""UPDATE archive_state SET "Value" = "Value" + 1 WHERE "Key" = {ArchiveStateRow.Generation};""",
            cancellationToken
        );
}
