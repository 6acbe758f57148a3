using ConflictTracker.Core.Timeline;

namespace ConflictTracker.Data.Search;

/// <summary>How much was found, and where.</summary>
/// <param name="Total">Exact when <paramref name="IsComplete"/>, otherwise at least so many.</param>
/// <param name="Weeks">Dated articles by week, Mondays first, in order; weeks without any are left out.</param>
/// <param name="Facets">The most frequent values of each facet.</param>
/// <param name="FacetsOf">Over how many articles, the newest, the facets were counted.</param>
/// <param name="IsComplete">False when the query's budget ran out.</param>
public sealed record IndexCounts(
    int Total,
    IReadOnlyList<DayCount> Weeks,
    IReadOnlyList<Facet> Facets,
    int FacetsOf,
    bool IsComplete
)
{
    public static IndexCounts Nothing { get; } = new(0, [], [], 0, true);
}
