using System.Data.Common;
using System.Globalization;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Stories;
using ConflictTracker.Data.Archive;
using SQLitePCL;

namespace ConflictTracker.Data.Sqlite;

/// <summary>Reads what stories are known again by, and no more of an article.</summary>
internal static class StoryTexts
{
    private const string Current = """
        SELECT r."Blocks", r."Byline", r."SourceName", a."FirstDay", a."LastDay"
        FROM articles a JOIN revisions r ON r."ArticleId" = a."Id" AND r."Number" = a."Revision"
        WHERE a."Id" = ?1;
        """;

    private const string Ruled = """
        SELECT 1 FROM story_rulings WHERE "ArticleId" = ?1
        UNION ALL SELECT 1 FROM story_rulings WHERE "OtherId" = ?1 LIMIT 1;
        """;

    /// <summary>The story of an article's current revision.</summary>
    public static StoryText Of(DbTransaction transaction, long article) =>
        KeptStatements
            .Of(transaction)[Current]
            .Rows(
                row =>
                    StoryText.Of(
                        ArchiveJson.Read<List<DocumentBlock>>(Text(row, 0)!),
                        Text(row, 1),
                        Text(row, 2),
                        Day(row, 3) is { } first && Day(row, 4) is { } last ? new DateSpan(first, last) : null
                    ),
                article
            )
            .Single();

    /// <summary>Whether an editor parted it from another article or joined it to one.</summary>
    public static bool IsRuled(DbTransaction transaction, long article) =>
        KeptStatements.Of(transaction)[Ruled].Number(article) is not null;

    public static void SetAgency(DbTransaction transaction, long article, string? agency) =>
        KeptStatements.Of(transaction)["""UPDATE articles SET "Agency" = ?2 WHERE "Id" = ?1;"""].Run(article, agency);

    private static DateOnly? Day(sqlite3_stmt row, int column) =>
        Text(row, column) is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    private static string? Text(sqlite3_stmt row, int column) => raw.sqlite3_column_text(row, column).utf8_to_string();
}
