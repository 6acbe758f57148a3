namespace ConflictTracker.Data.Archive;

/// <summary>Where the archive is kept.</summary>
public sealed class ArchiveOptions
{
    /// <summary>The folder of everything the archive keeps; made when it is missing.</summary>
    public string Home { get; set; } = "archive";

    /// <summary>The database's file name within <see cref="Home"/>.</summary>
    public string DatabaseFile { get; set; } = "archive.db";

    /// <summary>The database's full path.</summary>
    public string DatabasePath => Path.GetFullPath(Path.Combine(Home, DatabaseFile));

    /// <summary>Where backups are put that nobody named a place for: before a migration, before a restore.</summary>
    public string BackupFolder => Path.GetFullPath(Path.Combine(Home, "backups"));
}
