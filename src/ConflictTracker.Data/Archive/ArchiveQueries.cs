using ConflictTracker.Data.Sqlite;

namespace ConflictTracker.Data.Archive;

/// <summary>Reads the archive's own state.</summary>
public sealed class ArchiveQueries
{
    private readonly ArchiveGeneration _generation;
    private readonly ArchiveFiguresReader _figures;

    internal ArchiveQueries(ArchiveGeneration generation, ArchiveFiguresReader figures) =>
        (_generation, _figures) = (generation, figures);

    /// <summary>A number that every write raises, whichever process made it: the key of everything cached.</summary>
    public long Generation() => _generation.Read();

    /// <summary>How much the archive holds now.</summary>
    public Task<ArchiveFigures> FiguresAsync(CancellationToken cancellationToken) =>
        _figures.ReadAsync(cancellationToken);
}
