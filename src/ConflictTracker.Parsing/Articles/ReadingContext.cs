using ConflictTracker.Core.Dating;

namespace ConflictTracker.Parsing.Articles;

/// <summary>What is known of a file from outside it.</summary>
/// <param name="SourceName">The publisher as told by the importer; null leaves it to the file.</param>
/// <param name="Sidecar">The bytes of <c>NAME.meta.json</c> beside the file, or null.</param>
/// <param name="Ruling">What an editor decided, or null.</param>
/// <param name="Today">Dates after it are not believed; null leaves it to the reader's clock.</param>
/// <param name="Counts">How publishers count, with what the archive learnt; null for what ships with the program.</param>
public sealed record ReadingContext(
    string? SourceName = null,
    ReadOnlyMemory<byte>? Sidecar = null,
    EditorRuling? Ruling = null,
    DateOnly? Today = null,
    PublisherCounts? Counts = null
);
