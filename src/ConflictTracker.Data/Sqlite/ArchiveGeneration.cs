using ConflictTracker.Data.Archive;
using Microsoft.Data.Sqlite;

namespace ConflictTracker.Data.Sqlite;

/// <summary>
/// Reads the archive's generation for every request: on a connection of its own that stays open, with a statement that
/// stays prepared, as this stands before each cached page. Reads the file each time, so that another process' write
/// counts at once.
/// </summary>
internal sealed class ArchiveGeneration(string path) : IDisposable
{
    private readonly Lock _lock = new();
    private SqliteConnection? _connection;
    private SqliteCommand? _read;

    public long Read()
    {
        lock (_lock)
        {
            _read ??= Prepare();
            return (long)_read.ExecuteScalar()!;
        }
    }

    public void Dispose()
    {
        _read?.Dispose();
        _connection?.Dispose();
    }

    private SqliteCommand Prepare()
    {
        SqliteConnection connection = new(ArchivePragmas.ConnectionString(path, isPooled: false));
        try
        {
            connection.Open();
            SqliteCommand read = connection.CreateCommand();
            read.CommandText = """SELECT "Value" FROM archive_state WHERE "Key" = $key;""";
            read.Parameters.AddWithValue("$key", ArchiveStateRow.Generation);
            read.Prepare();
            _connection = connection;
            return read;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
