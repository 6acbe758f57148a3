using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Core.Sources;

/// <summary>A publisher with what the archive holds of it.</summary>
/// <param name="Source">Null stands for articles whose source is unknown.</param>
/// <param name="Coverage">From the first to the last covered day, or null.</param>
public sealed record SourceSummary(SourceName? Source, int Articles, DateSpan? Coverage, int Undated);
