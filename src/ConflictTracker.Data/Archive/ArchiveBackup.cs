using System.Text.Json;
using ConflictTracker.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ConflictTracker.Data.Archive;

/// <summary>Backs the archive up while it is used, and restores it.</summary>
public sealed class ArchiveBackup
{
    private readonly IDbContextFactory<ArchiveDbContext> _contexts;
    private readonly BackupWriter _writer;
    private readonly ArchiveMigrator _migrator;
    private readonly ArchiveOptions _options;

    internal ArchiveBackup(
        IDbContextFactory<ArchiveDbContext> contexts,
        BackupWriter writer,
        ArchiveMigrator migrator,
        IOptions<ArchiveOptions> options
    )
    {
        _contexts = contexts;
        _writer = writer;
        _migrator = migrator;
        _options = options.Value;
    }

    /// <summary>Writes everything committed so far to a new folder: the database as one file and <c>manifest.json</c>.
    /// Readers and writers go on meanwhile.</summary>
    /// <param name="path">A folder that does not exist yet, or is empty.</param>
    /// <exception cref="ArchiveUnusableException">There is no archive, or the folder holds something.</exception>
    public async Task<BackupManifest> BackupAsync(string path, CancellationToken cancellationToken)
    {
        if (!File.Exists(_options.DatabasePath))
        {
            throw new ArchiveUnusableException($"There is no archive at {_options.DatabasePath} to back up.");
        }

        try
        {
            return await _writer.WriteAsync(_options.DatabasePath, path, cancellationToken);
        }
        catch (SqliteException e) when (SqliteFaults.Of(e, _options.DatabasePath) is { } fault)
        {
            throw fault;
        }
    }

    /// <summary>Puts a backup in the archive's place, after its hash, its schema and its soundness were verified. The
    /// archive that was there is kept aside among the backups. A server that runs meanwhile goes on with the restored
    /// one.</summary>
    /// <param name="path">The folder that <see cref="BackupAsync"/> wrote.</param>
    /// <param name="replace">Required where an archive exists.</param>
    /// <exception cref="ArchiveUnusableException">The backup is not whole, a newer program wrote it, or an archive exists
    /// and <paramref name="replace"/> was not said. Nothing is changed.</exception>
    public async Task<RestoreReport> RestoreAsync(string path, bool replace, CancellationToken cancellationToken)
    {
        BackupManifest manifest = await ReadManifestAsync(path, cancellationToken);
        string backup = Path.Combine(path, manifest.Database);
        await VerifyAsync(backup, manifest, cancellationToken);
        if (File.Exists(_options.DatabasePath) && !replace)
        {
            throw new ArchiveUnusableException(
                $"An archive exists at {_options.DatabasePath}. Say that it may be replaced; it is kept aside then."
            );
        }

        Directory.CreateDirectory(Path.GetDirectoryName(_options.DatabasePath)!);
        string? aside = File.Exists(_options.DatabasePath) ? await KeepAsideAsync(cancellationToken) : null;
        try
        {
            await CopyInAsync(backup, cancellationToken);
        }
        catch (SqliteException e) when (SqliteFaults.Of(e, _options.DatabasePath) is { } fault)
        {
            throw fault;
        }

        await _migrator.MigrateAsync(cancellationToken);
        return new RestoreReport(manifest, aside);
    }

    private static async Task<BackupManifest> ReadManifestAsync(string path, CancellationToken cancellationToken)
    {
        string file = Path.Combine(path, BackupWriter.ManifestFile);
        if (!File.Exists(file))
        {
            throw new ArchiveUnusableException($"{path} is no backup: it holds no {BackupWriter.ManifestFile}.");
        }

        try
        {
            string json = await File.ReadAllTextAsync(file, cancellationToken);
            BackupManifest? manifest = JsonSerializer.Deserialize<BackupManifest>(json, BackupWriter.Json);
            // A name with folders in it would lead out of the backup.
            return
                manifest is { Database: { } name, Sha256: not null, Schema: not null } && Path.GetFileName(name) == name
                ? manifest
                : throw new ArchiveUnusableException($"{file} does not name a database, its hash and its schema.");
        }
        catch (JsonException e)
        {
            throw new ArchiveUnusableException($"{file} cannot be read: {e.Message}", e);
        }
    }

    private async Task VerifyAsync(string backup, BackupManifest manifest, CancellationToken cancellationToken)
    {
        if (!File.Exists(backup))
        {
            throw new ArchiveUnusableException($"The backup's database {backup} is missing.");
        }

        string hash = await BackupWriter.HashAsync(backup, cancellationToken);
        if (hash != manifest.Sha256)
        {
            throw new ArchiveUnusableException(
                $"{backup} is not the file that was backed up: its SHA-256 is {hash}, the manifest says {manifest.Sha256}."
            );
        }

        await using ArchiveDbContext context = await _contexts.CreateDbContextAsync(cancellationToken);
        if (!context.Database.GetMigrations().Contains(manifest.Schema))
        {
            throw new ArchiveUnusableException(
                $"A newer version of the program wrote this backup (schema {manifest.Schema}). Restore it with that version."
            );
        }

        await using ArchiveFile file = await ArchiveFile.OpenAsync(backup, isReadOnly: true, cancellationToken);
        IReadOnlyList<string> faults = await file.FaultsAsync(cancellationToken);
        if (faults.Count > 0)
        {
            throw new ArchiveUnusableException($"{backup} is damaged: {string.Join("; ", faults)}");
        }
    }

    /// <summary>Backs the present archive up; one that cannot be read any more is moved as it is.</summary>
    private async Task<string> KeepAsideAsync(CancellationToken cancellationToken)
    {
        string place = _writer.PlaceFor("before-restore");
        try
        {
            await _writer.WriteAsync(_options.DatabasePath, place, cancellationToken);
        }
        catch (SqliteException)
        {
            Directory.CreateDirectory(place);
            foreach (string ending in (ReadOnlySpan<string>)["", "-wal", "-shm"])
            {
                if (File.Exists(_options.DatabasePath + ending))
                {
                    File.Move(_options.DatabasePath + ending, Path.Combine(place, BackupWriter.DatabaseFile + ending));
                }
            }
        }

        return place;
    }

    /// <summary>Through SQLite's backup API and in one transaction: connections that are open see the old archive until
    /// it commits and the new one after.</summary>
    private async Task CopyInAsync(string backup, CancellationToken cancellationToken)
    {
        await using ArchiveFile file = await ArchiveFile.OpenAsync(backup, isReadOnly: true, cancellationToken);
        await using ArchiveFile live = await ArchiveFile.OpenAsync(
            _options.DatabasePath,
            isReadOnly: false,
            cancellationToken
        );
        long generation = await live.GenerationAsync(cancellationToken);
        await file.CopyToAsync(live, cancellationToken);
        // Pages cached under the old archive's generation must not stand for the new one.
        await live.RaiseGenerationAsync(generation, cancellationToken);
    }
}
