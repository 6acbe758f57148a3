using ConflictTracker.Data.Archive;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ConflictTracker.Data.Sqlite;

/// <summary>Says what SQLite reports about the disk and its files in words for the person who runs the archive. What it
/// reports about a statement is a fault of this program and stays what it is.</summary>
internal static class SqliteFaults
{
    /// <returns>Null when the exception is no fault of the disk or the file.</returns>
    public static ArchiveUnusableException? Of(Exception exception, string database) =>
        FindSqlite(exception) is { } sqlite && Words(sqlite, database) is { } words
            ? new ArchiveUnusableException(words, exception)
            : null;

    public static bool IsDamage(SqliteException fault) =>
        fault.SqliteErrorCode is raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB;

    private static string? Words(SqliteException fault, string database) =>
        fault.SqliteErrorCode switch
        {
            raw.SQLITE_FULL =>
                $"The disk is full: {database} could not grow. The change that did not fit was taken back whole, what was reported as stored stays. Make room, and run the same command again.",
            raw.SQLITE_READONLY or raw.SQLITE_PERM =>
                $"{database} may be read but not written. Give whoever runs the program the right to write it and its folder, or name another folder in ConflictTracker:Home.",
            raw.SQLITE_BUSY or raw.SQLITE_LOCKED =>
                $"Another process has been writing {database} for a minute. The change that waited was not made, what was reported as stored stays. Wait for the other to end, and run the same command again.",
            raw.SQLITE_IOERR =>
                $"{database} could not be written or read: the disk is full, faulty or gone ({fault.Message}). The change that failed was taken back whole, what was reported as stored stays. Look at the disk, and run the same command again.",
            raw.SQLITE_CANTOPEN =>
                $"{database} cannot be opened. See that it and its folder are there, that both may be read and written, and that no folder has its name.",
            raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB =>
                $"{database} cannot be used as an archive: it is damaged, or something else ({fault.Message}). Restore a backup, or name another folder in ConflictTracker:Home.",
            _ => null,
        };

    private static SqliteException? FindSqlite(Exception? exception)
    {
        while (exception is not null and not SqliteException)
        {
            exception = exception.InnerException;
        }

        return exception as SqliteException;
    }
}
