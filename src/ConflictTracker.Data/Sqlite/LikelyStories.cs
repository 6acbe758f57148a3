using System.Data.Common;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace ConflictTracker.Data.Sqlite;

/// <summary>Asks for the articles that share a band of a sketch: once for every article that is placed, so without the
/// detour by way of LINQ.</summary>
internal static class LikelyStories
{
    private const string Sql = """
        SELECT "ArticleId" FROM story_bands
        WHERE "Hash" IN (SELECT value FROM json_each($bands)) AND "ArticleId" <> $article
            AND ("Day" BETWEEN $first AND $last OR "Day" = 0)
        GROUP BY "ArticleId" ORDER BY COUNT(*) DESC, "ArticleId" LIMIT $take;
        """;

    /// <param name="first">The first day number asked for; articles without a day always are.</param>
    /// <returns>At most <paramref name="take"/>, those that share most bands first.</returns>
    public static IReadOnlyList<long> Find(
        DbTransaction transaction,
        long article,
        IReadOnlyList<long> bands,
        int first,
        int last,
        int take
    )
    {
        using DbCommand command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = Sql;
        command.Parameters.Add(new SqliteParameter("$bands", JsonSerializer.Serialize(bands)));
        command.Parameters.Add(new SqliteParameter("$article", article));
        command.Parameters.Add(new SqliteParameter("$first", first));
        command.Parameters.Add(new SqliteParameter("$last", last));
        command.Parameters.Add(new SqliteParameter("$take", take));
        using DbDataReader reader = command.ExecuteReader();
        List<long> found = [];
        while (reader.Read())
        {
            found.Add(reader.GetInt64(0));
        }

        return found;
    }
}
