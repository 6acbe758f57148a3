using ConflictTracker.Data.Archive;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Sqlite;

/// <summary>
/// Lets one process at a time migrate an archive. The gate is an open file, which the system closes with its process;
/// EF Core's own lock is a row, which a killed start leaves behind, so that the next would wait for ever. Whoever holds
/// the gate may clear that row: nobody alive has set it.
/// </summary>
internal sealed class MigrationGate : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly FileStream _file;

    private MigrationGate(FileStream file) => _file = file;

    /// <exception cref="ArchiveUnusableException">Another process has been migrating for minutes.</exception>
    public static async Task<MigrationGate> EnterAsync(
        string database,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        string path = database + ".migrating";
        long began = time.GetTimestamp();
        while (true)
        {
            try
            {
                return new MigrationGate(
                    new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None)
                );
            }
            catch (IOException e) when (IsHeld(e) && time.GetElapsedTime(began) < Patience)
            {
                await Task.Delay(Pause, time, cancellationToken);
            }
            catch (IOException e) when (IsHeld(e))
            {
                throw new ArchiveUnusableException(
                    $"Another process has been migrating the archive for {Patience.TotalMinutes:0} minutes. Wait for it to end, or end it, and start again.",
                    e
                );
            }
        }
    }

    /// <summary>A file that another holds open, and no other failure, such as a disk that may only be read: that one
    /// would be waited for in vain.</summary>
    private static bool IsHeld(IOException failure) =>
        failure.HResult
            is unchecked((int)0x80070020) // Windows: ERROR_SHARING_VIOLATION
                or 11 // Linux: EWOULDBLOCK
                or 35; // macOS: EWOULDBLOCK

    /// <summary>Clears the row that a killed migration left. Does nothing in a new archive.</summary>
    public static Task ClearStaleRowAsync(ArchiveDbContext context, CancellationToken cancellationToken) =>
        context.Database.ExecuteSqlAsync(
            $"""
            CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            DELETE FROM "__EFMigrationsLock";
            """,
            cancellationToken
        );

    public static Task UseLogAsync(ArchiveDbContext context, CancellationToken cancellationToken) =>
        context.Database.ExecuteSqlAsync($"PRAGMA journal_mode = WAL;", cancellationToken);

    public void Dispose() => _file.Dispose();
}
