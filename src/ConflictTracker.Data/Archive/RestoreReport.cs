namespace ConflictTracker.Data.Archive;

/// <summary>What a restore did.</summary>
/// <param name="Manifest">Of the backup restored.</param>
/// <param name="KeptAside">The folder that holds the archive as it was before, or null when there was none.</param>
public sealed record RestoreReport(BackupManifest Manifest, string? KeptAside);
