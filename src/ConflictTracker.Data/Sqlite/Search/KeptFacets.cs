using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace ConflictTracker.Data.Sqlite.Search;

/// <summary>
/// Holds the facets of all articles in memory until the archive changes: counting them row by row took longer than the
/// search. Reading them takes about a second for a million articles, so that it is done at most one part in
/// <see cref="Pause"/> of the time: while an import changes the archive many times a second, results are counted by
/// statements.
/// </summary>
internal sealed class KeptFacets
{
    private const int Pause = 20;

    private readonly Lock _lock = new();
    private FacetTable? _table;
    private long _notBefore;

    /// <summary>The facets as the connection's transaction sees them, or null while they change too often.</summary>
    public FacetTable? Of(SqliteConnection connection)
    {
        long generation = GenerationRow.Read(connection);
        lock (_lock)
        {
            if (_table?.Generation == generation)
            {
                return _table;
            }

            // One request reads; who comes meanwhile does without.
            if (Stopwatch.GetTimestamp() < _notBefore)
            {
                return null;
            }

            _notBefore = long.MaxValue;
        }

        long start = Stopwatch.GetTimestamp();
        FacetTable? table = null;
        try
        {
            return table = FacetTable.Read(connection, generation);
        }
        finally
        {
            long end = Stopwatch.GetTimestamp();
            lock (_lock)
            {
                _table = table;
                _notBefore = end + ((end - start) * Pause);
            }
        }
    }
}
