using ConflictTracker.Data.Sqlite;

namespace ConflictTracker.Data.Archive;

/// <summary>Reads the archive's own state.</summary>
public sealed class ArchiveQueries
{
    private readonly ArchiveGeneration _generation;

    internal ArchiveQueries(ArchiveGeneration generation) => _generation = generation;

    /// <summary>A number that every write raises, whichever process made it: the key of everything cached.</summary>
    public long Generation() => _generation.Read();
}
