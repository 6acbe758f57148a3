using ConflictTracker.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ConflictTracker.Data.Archive;

/// <summary>Brings the archive's file to the schema that this program knows: call it before anything else.</summary>
public sealed class ArchiveMigrator
{
    private readonly IDbContextFactory<ArchiveDbContext> _contexts;
    private readonly BackupWriter _backups;
    private readonly ArchiveOptions _options;
    private readonly TimeProvider _time;

    internal ArchiveMigrator(
        IDbContextFactory<ArchiveDbContext> contexts,
        BackupWriter backups,
        IOptions<ArchiveOptions> options,
        TimeProvider time
    )
    {
        _contexts = contexts;
        _backups = backups;
        _options = options.Value;
        _time = time;
    }

    /// <summary>Makes the archive, or brings it up to date; an archive that holds something is backed up first. Processes
    /// that start at once take turns.</summary>
    /// <exception cref="ArchiveUnusableException">The folder cannot be written, the file is no archive, or a newer program
    /// wrote it.</exception>
    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        string database = _options.DatabasePath;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(database)!);
            using MigrationGate gate = await MigrationGate.EnterAsync(database, _time, cancellationToken);
            await using ArchiveDbContext context = await _contexts.CreateDbContextAsync(cancellationToken);
            await BringUpAsync(context, File.Exists(database), cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ArchiveUnusableException(
                $"The archive's folder {Path.GetDirectoryName(database)} cannot be written: {e.Message}",
                e
            );
        }
        catch (SqliteException e)
        {
            throw SqliteFaults.Of(e, database)
                ?? new ArchiveUnusableException(
                    $"{database} cannot be used as an archive: {e.Message} Restore a backup, or name another folder.",
                    e
                );
        }
    }

    private async Task BringUpAsync(ArchiveDbContext context, bool exists, CancellationToken cancellationToken)
    {
        string[] known = [.. context.Database.GetMigrations()];
        string[] applied = exists ? [.. await context.Database.GetAppliedMigrationsAsync(cancellationToken)] : [];
        if (applied.Except(known).Any())
        {
            throw new ArchiveUnusableException(
                $"A newer version of the program wrote this archive (schema {applied.Max(StringComparer.Ordinal)}, this program knows {known[^1]}). Start the newer version, or restore a backup made by this one."
            );
        }

        if (known.Except(applied).Any())
        {
            if (applied.Length > 0)
            {
                string place = _backups.PlaceFor("before-migration");
                await _backups.WriteAsync(_options.DatabasePath, place, cancellationToken);
            }

            await MigrationGate.ClearStaleRowAsync(context, cancellationToken);
            await context.Database.MigrateAsync(cancellationToken);
        }

        await MigrationGate.UseLogAsync(context, cancellationToken);
    }
}
