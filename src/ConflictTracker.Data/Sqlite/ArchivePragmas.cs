using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

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
        + "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000; "
        // 16 MB: at SQLite's own 4 each commit of an import would copy its pages into the file, the same ones every time.
        + "PRAGMA wal_autocheckpoint = 4000;";

    /// <summary>The native connections that were set up, for as long as they live.</summary>
    private static readonly ConditionalWeakTable<sqlite3, object> Ready = [];

    private static readonly object Done = new();

    /// <param name="isPooled">False for a connection whose file is to be let go of as soon as it closes.</param>
    public static string ConnectionString(string path, bool isReadOnly = false, bool isPooled = true) =>
        new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = isReadOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate,
            DefaultTimeout = 60,
            Pooling = isPooled,
        }.ToString();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) =>
        SetUp(connection);

    /// <summary>For a connection that was opened without EF Core.</summary>
    public static void SetUp(DbConnection connection)
    {
        // A pooled connection keeps its pragmas. Running them at every opening cost more than most queries.
        if (connection is SqliteConnection { Handle: { } handle } && !Ready.TryGetValue(handle, out _))
        {
            using DbCommand command = connection.CreateCommand();
            command.CommandText = Pragmas;
            command.ExecuteNonQuery();
            Ready.Add(handle, Done);
        }
    }

    /// <summary>The provider opens and runs synchronously: there is nothing to wait for.</summary>
    public override Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
