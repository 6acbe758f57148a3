using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using ConflictTracker.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace ConflictTracker.Data.Archive;

/// <summary>Writes backups: a folder with the database as one file and a manifest. The folder appears complete or not at
/// all.</summary>
internal sealed class BackupWriter(IOptions<ArchiveOptions> options, TimeProvider time)
{
    public const string ManifestFile = "manifest.json";
    public const string DatabaseFile = "archive.db";

    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>A new folder among the archive's own backups: <c>backups/before-restore-20241220T101500Z</c>.</summary>
    public string PlaceFor(string occasion)
    {
        string moment = time.GetUtcNow().ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        string place = Path.Combine(options.Value.BackupFolder, $"{occasion}-{moment}");
        return Directory.Exists(place) ? $"{place}-{Guid.NewGuid():N}" : place;
    }

    /// <param name="database">A live archive's file: others may read and write it meanwhile.</param>
    /// <param name="folder">Must not exist, or be empty.</param>
    /// <exception cref="ArchiveUnusableException">The folder holds something.</exception>
    public async Task<BackupManifest> WriteAsync(string database, string folder, CancellationToken cancellationToken)
    {
        folder = Path.GetFullPath(folder);
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            throw new ArchiveUnusableException(
                $"{folder} already holds something. A backup is written to a new folder; name one."
            );
        }

        string unfinished = $"{folder}.{Guid.NewGuid():N}.unfinished";
        Directory.CreateDirectory(unfinished);
        try
        {
            BackupManifest manifest = await CopyAsync(database, unfinished, cancellationToken);
            await File.WriteAllTextAsync(
                Path.Combine(unfinished, ManifestFile),
                JsonSerializer.Serialize(manifest, Json) + "\n",
                cancellationToken
            );
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder);
            }

            Directory.Move(unfinished, folder);
            return manifest;
        }
        catch
        {
            Directory.Delete(unfinished, recursive: true);
            throw;
        }
    }

    /// <returns>64 lower-case hexadecimal digits.</returns>
    public static async Task<string> HashAsync(string path, CancellationToken cancellationToken)
    {
        await using FileStream file = File.OpenRead(path);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken));
    }

    private async Task<BackupManifest> CopyAsync(string database, string folder, CancellationToken cancellationToken)
    {
        string path = Path.Combine(folder, DatabaseFile);
        (string? schema, long articles, long revisions, long originals) = await CopyDatabaseAsync(
            database,
            path,
            cancellationToken
        );
        return new BackupManifest(
            time.GetUtcNow(),
            ProgramVersion(),
            schema ?? "",
            DatabaseFile,
            await HashAsync(path, cancellationToken),
            new FileInfo(path).Length,
            articles,
            revisions,
            originals
        );
    }

    /// <summary>The counts are the copy's: the archive may have grown since.</summary>
    private static async Task<(string? Schema, long Articles, long Revisions, long Originals)> CopyDatabaseAsync(
        string database,
        string path,
        CancellationToken cancellationToken
    )
    {
        await using ArchiveFile copy = await ArchiveFile.OpenAsync(path, isReadOnly: false, cancellationToken);
        await using (ArchiveFile live = await ArchiveFile.OpenAsync(database, isReadOnly: true, cancellationToken))
        {
            await live.CopyToAsync(copy, cancellationToken);
        }

        await copy.UseSingleFileAsync(cancellationToken);
        return (
            await copy.SchemaAsync(cancellationToken),
            await copy.ArticlesAsync(cancellationToken),
            await copy.RevisionsAsync(cancellationToken),
            await copy.OriginalsAsync(cancellationToken)
        );
    }

    private static string ProgramVersion() =>
        (Assembly.GetEntryAssembly() ?? typeof(BackupWriter).Assembly)
            .GetCustomAttribute<AssemblyInformationalVersionAttribute>()
            ?.InformationalVersion
        ?? "unknown";
}
