using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ConflictTracker.Data.Sqlite;

/// <summary>
/// Sets up every connection to the archive's file, the one place that does. Journal mode is a property of the file and
/// set by <see cref="Archive.ArchiveMigrator"/>.
/// </summary>
internal sealed class ArchivePragmas : DbConnectionInterceptor
{
    // FULL: a commit that was reported survives a power cut. The busy timeout lets two processes take turns.
    private const string Pragmas =
        "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 60000; "
        + "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000;";

    /// <param name="isPooled">False for a connection whose file is to be let go of as soon as it closes.</param>
    public static string ConnectionString(string path, bool isReadOnly = false, bool isPooled = true) =>
        new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = isReadOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate,
            DefaultTimeout = 60,
            Pooling = isPooled,
        }.ToString();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
