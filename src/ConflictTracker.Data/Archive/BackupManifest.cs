namespace ConflictTracker.Data.Archive;

/// <summary>What a backup says about itself, in <c>manifest.json</c> beside its database.</summary>
/// <param name="Program">The version that wrote it.</param>
/// <param name="Schema">The last migration applied: a program that does not know it cannot restore it.</param>
/// <param name="Database">The file's name within the backup.</param>
/// <param name="Sha256">Of that file, 64 lower-case hexadecimal digits.</param>
/// <param name="Length">Of that file, in bytes.</param>
public sealed record BackupManifest(
    DateTimeOffset CreatedAt,
    string Program,
    string Schema,
    string Database,
    string Sha256,
    long Length,
    long Articles,
    long Revisions,
    long Originals
);
