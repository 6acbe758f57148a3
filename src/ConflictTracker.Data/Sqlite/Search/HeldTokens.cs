using Microsoft.Data.Sqlite;

namespace ConflictTracker.Data.Sqlite.Search;

/// <summary>Remembers which tokens any article holds, until the archive changes.</summary>
internal sealed class HeldTokens
{
    /// <summary>Of the gazetteers' spellings many are asked for again and again; bounded all the same.</summary>
    private const int Most = 20_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, bool> _isHeld = new(StringComparer.Ordinal);
    private long _generation;

    /// <summary>Asks the state that the connection's transaction sees.</summary>
    public Func<string, bool> Of(SqliteConnection connection)
    {
        long generation = GenerationRow.Read(connection);
        return token => IsHeld(connection, generation, token);
    }

    private bool IsHeld(SqliteConnection connection, long generation, string token)
    {
        lock (_lock)
        {
            if (generation == _generation && _isHeld.TryGetValue(token, out bool known))
            {
                return known;
            }
        }

        bool isHeld = Look(connection, token);
        lock (_lock)
        {
            if (generation > _generation || _isHeld.Count >= Most)
            {
                _isHeld.Clear();
                _generation = generation;
            }

            if (generation == _generation)
            {
                _isHeld[token] = isHeld;
            }
        }

        return isHeld;
    }

    private static bool Look(SqliteConnection connection, string token)
    {
        using PreparedQuery row = new(
            connection,
            "SELECT 1 FROM search_text WHERE search_text MATCH ?1 LIMIT 1",
            $"\"{token}\""
        );
        return row.Read();
    }
}
