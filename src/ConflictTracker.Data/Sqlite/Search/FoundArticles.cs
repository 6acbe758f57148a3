using System.Globalization;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Dating;
using ConflictTracker.Data.Articles;
using ConflictTracker.Data.Sources;
using Microsoft.Data.Sqlite;

namespace ConflictTracker.Data.Sqlite.Search;

/// <summary>Reads the articles of a page of results, by a plain statement: twenty rows through EF Core cost as much as
/// finding them and cutting their passages.</summary>
internal static class FoundArticles
{
    private const string Columns = """
        a."Id", a."Slug", a."State", a."DisplayTitle", a."IsUntitled", a."Language", a."Conflict", a."Lead",
        a."Published", a."FirstDay", a."LastDay", a."Days", a."Standing", a."Because", a."Tags", a."StoryId",
        a."Revision", a."ImportedAt", a."ChangedAt", a."Rights", s."Slug", s."Name", s."IsSample", s."Rights"
        """;

    private const int BlocksColumn = 24;

    private const string Sql = $"""
        SELECT {Columns} FROM articles a LEFT JOIN sources s ON s."Id" = a."SourceId" WHERE a."Id" = ?1
        """;

    private const string SqlWithBlocks = $"""
        SELECT {Columns}, r."Blocks" FROM articles a
        JOIN revisions r ON r."ArticleId" = a."Id" AND r."Number" = a."Revision"
        LEFT JOIN sources s ON s."Id" = a."SourceId" WHERE a."Id" = ?1
        """;

    /// <summary>In the order of their ids; one that is not there is left out.</summary>
    public static IEnumerable<FoundArticle> Read(SqliteConnection connection, IReadOnlyList<long> ids, bool withTexts)
    {
        List<FoundArticle> articles = new(ids.Count);
        using PreparedQuery rows = new(connection, withTexts ? SqlWithBlocks : Sql);
        foreach (long id in ids)
        {
            rows.Restart(id);
            if (rows.Read())
            {
                ArticleRow article = Article(rows);
                articles.Add(
                    new FoundArticle(
                        ArticleSummaries.Of(article),
                        withTexts ? Texts(article, BlockTexts.Read(rows.Bytes(BlocksColumn))) : []
                    )
                );
            }
        }

        return articles;
    }

    private static string[] Texts(ArticleRow article, IReadOnlyList<DocumentBlock> blocks) =>
        [.. ArticleExtract.Shown(article, blocks).Where(b => b.Kind != BlockKind.Chrome).Select(b => b.Text)];

    private static ArticleRow Article(in PreparedQuery row) =>
        new()
        {
            Id = row.Number(0),
            Slug = row.Text(1),
            State = (ArticleState)row.Number(2),
            DisplayTitle = row.Text(3),
            IsUntitled = row.Number(4) != 0,
            Language = row.TextOrNull(5),
            Conflict = row.TextOrNull(6),
            Lead = row.Text(7),
            Published = PartialDate.TryParse(row.TextOrNull(8), out PartialDate published) ? published : null,
            FirstDay = Day(row.TextOrNull(9)),
            LastDay = Day(row.TextOrNull(10)),
            Days = row.Text(11),
            Standing = (Standing)row.Number(12),
            Because = row.Text(13),
            Tags = row.Text(14),
            StoryId = row.NumberOrNull(15),
            Revision = (int)row.Number(16),
            ImportedAt = new DateTimeOffset(row.Number(17), TimeSpan.Zero),
            ChangedAt = new DateTimeOffset(row.Number(18), TimeSpan.Zero),
            Rights = (ArticleRights)row.Number(19),
            Source = row.IsNull(20) ? null : Source(row),
        };

    private static SourceRow Source(in PreparedQuery row) =>
        new()
        {
            Slug = row.Text(20),
            Name = row.Text(21),
            IsSample = row.Number(22) != 0,
            Rights = (ArticleRights)row.Number(23),
        };

    private static DateOnly? Day(string? text) =>
        text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
