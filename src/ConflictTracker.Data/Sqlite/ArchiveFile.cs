using System.Globalization;
using Microsoft.Data.Sqlite;

namespace ConflictTracker.Data.Sqlite;

/// <summary>
/// The archive's file as a whole: copied, checked, counted. A live file is never copied byte by byte, since what was
/// committed last may still stand in the log beside it; SQLite's backup API reads both.
/// </summary>
internal sealed class ArchiveFile : IAsyncDisposable
{
    private readonly SqliteConnection _connection;

    private ArchiveFile(SqliteConnection connection) => _connection = connection;

    /// <summary>Opens a file that exists, or makes one. Nothing is pooled: closed is closed.</summary>
    public static async Task<ArchiveFile> OpenAsync(string path, bool isReadOnly, CancellationToken cancellationToken)
    {
        SqliteConnection connection = new(ArchivePragmas.ConnectionString(path, isReadOnly, isPooled: false));
        try
        {
            await connection.OpenAsync(cancellationToken);
            ArchiveFile file = new(connection);
            await file.ExecuteAsync("PRAGMA busy_timeout = 60000; PRAGMA synchronous = FULL;", cancellationToken);
            return file;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>Copies everything committed, in one snapshot, over what the other file holds; others may read and write
    /// this one meanwhile. The other is changed in one transaction: cut off, it stays as it was.</summary>
    public Task CopyToAsync(ArchiveFile other, CancellationToken cancellationToken) =>
        Task.Run(() => _connection.BackupDatabase(other._connection), cancellationToken);

    /// <summary>Puts everything into the one file, without a log beside it.</summary>
    public Task UseSingleFileAsync(CancellationToken cancellationToken) =>
        ExecuteAsync("PRAGMA journal_mode = DELETE;", cancellationToken);

    /// <summary>What SQLite finds wrong with the file; empty when it is sound.</summary>
    public async Task<IReadOnlyList<string>> FaultsAsync(CancellationToken cancellationToken)
    {
        await using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check(10);";
        List<string> faults = [];
        await using SqliteDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            faults.Add(reader.GetString(0));
        }

        return faults is ["ok"] ? [] : faults;
    }

    /// <summary>The last migration applied, or null for a file without a schema.</summary>
    public async Task<string?> SchemaAsync(CancellationToken cancellationToken) =>
        await HasTableAsync("__EFMigrationsHistory", cancellationToken)
            ? (string?)
                await ScalarAsync("""SELECT MAX("MigrationId") FROM "__EFMigrationsHistory";""", cancellationToken)
            : null;

    public Task<long> ArticlesAsync(CancellationToken cancellationToken) =>
        NumberAsync("SELECT COUNT(*) FROM articles;", cancellationToken);

    public Task<long> RevisionsAsync(CancellationToken cancellationToken) =>
        NumberAsync("SELECT COUNT(*) FROM revisions;", cancellationToken);

    public Task<long> OriginalsAsync(CancellationToken cancellationToken) =>
        NumberAsync("SELECT COUNT(*) FROM originals;", cancellationToken);

    /// <summary>0 for a file without a schema.</summary>
    public async Task<long> GenerationAsync(CancellationToken cancellationToken) =>
        await HasTableAsync("archive_state", cancellationToken)
            ? await NumberAsync("""SELECT "Value" FROM archive_state WHERE "Key" = 'generation';""", cancellationToken)
            : 0;

    /// <summary>Raises the generation beyond one that pages were cached under.</summary>
    public async Task RaiseGenerationAsync(long beyond, CancellationToken cancellationToken)
    {
        await using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = """
            UPDATE archive_state SET "Value" = MAX("Value", $beyond) + 1 WHERE "Key" = 'generation';
            """;
        command.Parameters.AddWithValue("$beyond", beyond);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private async Task<bool> HasTableAsync(string table, CancellationToken cancellationToken)
    {
        await using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = $table;";
        command.Parameters.AddWithValue("$table", table);
        return (long)(await command.ExecuteScalarAsync(cancellationToken) ?? 0L) > 0;
    }

    private async Task<long> NumberAsync(string sql, CancellationToken cancellationToken) =>
        Convert.ToInt64(await ScalarAsync(sql, cancellationToken), CultureInfo.InvariantCulture);

#pragma warning disable CA2100 // Constants of this file.
    private async Task<object?> ScalarAsync(string sql, CancellationToken cancellationToken)
    {
        await using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(cancellationToken) is { } value and not DBNull ? value : null;
    }

    private async Task ExecuteAsync(string sql, CancellationToken cancellationToken)
    {
        await using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
#pragma warning restore CA2100
}
