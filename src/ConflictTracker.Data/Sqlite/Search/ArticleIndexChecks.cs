using ConflictTracker.Core.Calendar;
using ConflictTracker.Data.Search;
using Microsoft.Data.Sqlite;

namespace ConflictTracker.Data.Sqlite.Search;

/// <summary>Compares the index with the articles, and empties it. What a contentless table holds cannot be read back: it
/// is asked for.</summary>
internal static class ArticleIndexChecks
{
    /// <summary>How many words of a column are asked for, side by side from its beginning.</summary>
    private const int WordsAsked = 8;

    /// <summary>Made anew rather than emptied, since what is damaged cannot be emptied.</summary>
    public static void Clear(SqliteConnection connection)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = SearchSchema.Drop + SearchSchema.Create;
        command.ExecuteNonQuery();
    }

    public static bool Holds(SqliteConnection connection, IndexedArticle article)
    {
        DateSpan? covered = article.Coverage ?? article.Published?.Span;
        if (KeyOf(connection, article.Id, covered) is not { } key || RowKey.DayOf(key) != covered?.Last)
        {
            return false;
        }

        ArticleColumns columns = new(article, new KnownStems());
        return Matches(connection, key, "exact_title", columns.ExactTitle)
            && Matches(connection, key, "exact_text", columns.ExactText)
            && Matches(connection, key, "keys", columns.Keys);
    }

    public static IReadOnlyList<(string Table, long Rows)> Orphans(SqliteConnection connection)
    {
        (string Table, long Rows)[] found =
        [
            (
                "search_rows",
                Number(
                    connection,
                    """
                    SELECT COUNT(*) FROM search_rows WHERE "ArticleId" NOT IN (
                        SELECT "ArticleId" FROM article_facets)
                    """
                )
            ),
            (
                "search_text",
                Number(
                    connection,
                    """SELECT COUNT(*) FROM search_text WHERE rowid NOT IN (SELECT "Key" FROM search_rows)"""
                )
            ),
        ];
        return [.. found.Where(f => f.Rows > 0)];
    }

    private static long? KeyOf(SqliteConnection connection, long article, DateSpan? covered)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = """
            SELECT "Key" FROM search_rows
            WHERE "ArticleId" = $article AND "FirstDay" IS $first AND "LastDay" IS $last AND "Length" IS $length
            """;
        command.Parameters.AddWithValue("$article", article);
        command.Parameters.AddWithValue("$first", OrNull(covered?.First.DayNumber));
        command.Parameters.AddWithValue("$last", OrNull(covered?.Last.DayNumber));
        command.Parameters.AddWithValue("$length", OrNull(covered?.Length));
        return (long?)command.ExecuteScalar();
    }

    private static bool Matches(SqliteConnection connection, long key, string column, string tokens)
    {
        string[] words = [.. tokens.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(WordsAsked)];
        if (words.Length == 0)
        {
            return true;
        }

        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM search_text WHERE search_text MATCH $match AND rowid = $key";
        string phrase = string.Join(' ', words).Replace("\"", "\"\"", StringComparison.Ordinal);
        command.Parameters.AddWithValue("$match", $"{column} : \"{phrase}\"");
        command.Parameters.AddWithValue("$key", key);
        return command.ExecuteScalar() is > 0L;
    }

#pragma warning disable CA2100 // Constants of this file.
    private static long Number(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
#pragma warning restore CA2100

    private static object OrNull(int? value) => value is { } number ? number : DBNull.Value;
}
