using ConflictTracker.Core.Search.Words;
using Microsoft.Data.Sqlite;

namespace ConflictTracker.Data.Sqlite.Search;

/// <summary>Finds words like one that no article holds. The list of words keeps those of articles that are gone: each is
/// looked up before it is named.</summary>
internal static class NearWords
{
    private const int Shortest = 4;
    private const int MostLookedUp = 12;
    private const int MostNamed = 3;

    /// <param name="term">Folded. Short ones are like too many.</param>
    public static IReadOnlyList<string> Of(SqliteConnection connection, string term)
    {
        if (term.Length < Shortest || IsHeld(connection, EnglishStemmer.Stem(term)))
        {
            return [];
        }

        int most = term.Length > 5 ? 2 : 1;
        return
        [
            .. Beginning(connection, term, most)
                .Select(word => (Word: word, Distance: EditDistance.Between(term, word, most)))
                .Where(w => w.Distance <= most)
                .OrderBy(w => w.Distance)
                .ThenBy(w => w.Word, StringComparer.Ordinal)
                .Take(MostLookedUp)
                .Where(w => IsHeld(connection, "=" + w.Word))
                .Take(MostNamed)
                .Select(w => w.Word),
        ];
    }

    /// <summary>Words of about the same length that begin with the same letter, as slips rarely change the first.</summary>
    private static List<string> Beginning(SqliteConnection connection, string term, int most)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = """
            SELECT "Word" FROM search_words
            WHERE "Word" >= $first AND "Word" < $last AND length("Word") BETWEEN $shortest AND $longest
            """;
        command.Parameters.AddWithValue("$first", term[..1]);
        command.Parameters.AddWithValue("$last", ((char)(term[0] + 1)).ToString());
        command.Parameters.AddWithValue("$shortest", term.Length - most);
        command.Parameters.AddWithValue("$longest", term.Length + most);
        using SqliteDataReader reader = command.ExecuteReader();
        List<string> words = [];
        while (reader.Read())
        {
            words.Add(reader.GetString(0));
        }

        return words;
    }

    private static bool IsHeld(SqliteConnection connection, string token)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT 1 FROM search_text WHERE search_text MATCH $match LIMIT 1";
        command.Parameters.AddWithValue("$match", $"\"{token}\"");
        return command.ExecuteScalar() is not null;
    }
}
