using Microsoft.Data.Sqlite;

namespace ConflictTracker.Data.Sqlite;

/// <summary>Reads one state of the archive without EF Core, whose context and transaction cost more than many a
/// search.</summary>
internal static class ReadingConnection
{
    /// <param name="path">The archive's file.</param>
    public static async Task<T> ReadAsync<T>(string path, Func<SqliteConnection, Task<T>> read)
    {
        using SqliteConnection connection = new(ArchivePragmas.ConnectionString(path));
        await connection.OpenAsync();
        ArchivePragmas.SetUp(connection);
        Run(connection, "BEGIN");
        try
        {
            return await read(connection);
        }
        finally
        {
            // Nothing was written.
            Run(connection, "ROLLBACK");
        }
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using PreparedQuery statement = new(connection, sql);
        statement.Read();
    }
}
