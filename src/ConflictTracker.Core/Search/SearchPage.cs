using ConflictTracker.Core.Problems;
using ConflictTracker.Core.Timeline;

namespace ConflictTracker.Core.Search;

/// <summary>What a search found.</summary>
/// <param name="ReadBack">The query in words, as it was understood.</param>
/// <param name="Problems">What could not be understood: then nothing is dropped in silence and there are no hits.</param>
/// <param name="Total">The exact number of articles found.</param>
/// <param name="Next">Continue after this key, or null at the end.</param>
/// <param name="Weeks">Hits over the war by week, Mondays first.</param>
public sealed record SearchPage(
    string ReadBack,
    IReadOnlyList<Problem> Problems,
    int Total,
    IReadOnlyList<SearchHit> Hits,
    string? Next,
    IReadOnlyList<Facet> Facets,
    IReadOnlyList<DayCount> Weeks
);
