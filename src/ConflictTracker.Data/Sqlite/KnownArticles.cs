using System.Data.Common;
using ConflictTracker.Core.Articles;
using SQLitePCL;

namespace ConflictTracker.Data.Sqlite;

/// <summary>What the archive is asked for every file of an import, without the detour by way of LINQ.</summary>
internal sealed class KnownArticles(DbTransaction transaction)
{
    private readonly KeptStatements _statements = KeptStatements.Of(transaction);

    /// <summary>The first article of a canonical address.</summary>
    public long? OfUrl(string url) =>
        _statements["""SELECT "Id" FROM articles WHERE "UrlKey" = ?1 ORDER BY "Id" LIMIT 1;"""].Number(url);

    /// <summary>The first article of a source, title and date.</summary>
    public long? OfTitle(string title) =>
        _statements["""SELECT "Id" FROM articles WHERE "TitleKey" = ?1 ORDER BY "Id" LIMIT 1;"""].Number(title);

    /// <summary>The same, of those without an address of their own.</summary>
    public long? OfTitleWithoutUrl(string title) =>
        _statements["""SELECT "Id" FROM articles WHERE "TitleKey" = ?1 AND "UrlKey" IS NULL ORDER BY "Id" LIMIT 1;"""]
            .Number(title);

    /// <summary>The articles of which a revision rests on the bytes.</summary>
    public List<long> OfBytes(string sha256) =>
        _statements["""SELECT DISTINCT "ArticleId" FROM revisions WHERE "Sha256" = ?1 ORDER BY 1;"""].Rows(Id, sha256);

    /// <summary>The other published articles that rest on the bytes of one's current revision.</summary>
    public List<long> CopiesOf(long article, int revision) =>
        _statements[
            """
            SELECT DISTINCT o."ArticleId" FROM revisions r
            JOIN revisions o ON o."Sha256" = r."Sha256" AND o."ArticleId" <> r."ArticleId"
            JOIN articles a ON a."Id" = o."ArticleId" AND a."Revision" = o."Number" AND a."State" = ?3
            WHERE r."ArticleId" = ?1 AND r."Number" = ?2 ORDER BY 1;
            """
        ]
            .Rows(Id, article, revision, (int)ArticleState.Published);

    public bool HoldsOriginal(string sha256) =>
        _statements["""SELECT 1 FROM originals WHERE "Sha256" = ?1;"""].Number(sha256) is not null;

    /// <summary>The slugs that are the stem, or the stem and what follows a hyphen.</summary>
    public List<string> Slugs(string stem) =>
        // A range, since LIKE would read the whole index: '.' is the sign after '-'.
        _statements["""SELECT "Slug" FROM articles WHERE "Slug" = ?1 OR ("Slug" >= ?2 AND "Slug" < ?3);"""]
            .Rows(row => raw.sqlite3_column_text(row, 0).utf8_to_string(), stem, stem + "-", stem + ".");

    /// <summary>How many days each of a source's latest roundups covers.</summary>
    /// <param name="but">An article that is not asked about.</param>
    public List<int> RoundupLengths(long source, long but, int most) =>
        _statements[
            """
            SELECT CAST(julianday("LastDay") - julianday("FirstDay") AS INTEGER) + 1 FROM articles
            WHERE "State" = ?1 AND "SourceId" = ?2 AND "FirstDay" <> "LastDay" AND "Id" <> ?3
            ORDER BY "FirstDay" DESC LIMIT ?4;
            """
        ]
            .Rows(row => raw.sqlite3_column_int(row, 0), (int)ArticleState.Published, source, but, most);

    private static long Id(sqlite3_stmt row) => raw.sqlite3_column_int64(row, 0);
}
