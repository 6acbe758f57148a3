using ConflictTracker.Data.Archive;
using Microsoft.Data.Sqlite;

namespace ConflictTracker.Data.Sqlite.Search;

/// <summary>The archive's generation as a transaction sees it.</summary>
internal static class GenerationRow
{
    public static long Read(SqliteConnection connection)
    {
        using PreparedQuery state = new(
            connection,
            """SELECT "Value" FROM archive_state WHERE "Key" = ?1""",
            ArchiveStateRow.Generation
        );
        return state.Read() ? state.Number(0) : 0;
    }
}
