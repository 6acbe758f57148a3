using ConflictTracker.Core.Search;

namespace ConflictTracker.Data.Search;

/// <summary>A page of a search without its counts.</summary>
/// <param name="Next">Continue after this key, or null at the end.</param>
/// <param name="Limits">Of the looking alone, not of any counting.</param>
public sealed record FoundHits(IReadOnlyList<SearchHit> Hits, string? Next, SearchLimits Limits);
