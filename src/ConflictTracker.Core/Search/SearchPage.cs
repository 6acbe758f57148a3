using ConflictTracker.Core.Search.Language;
using ConflictTracker.Core.Timeline;

namespace ConflictTracker.Core.Search;

/// <summary>What a search found.</summary>
/// <param name="Query">The query as understood, with what could not be: errors end a search without hits.</param>
/// <param name="ReadBack">The query in words, as it was understood; without the page's filters.</param>
/// <param name="Order">The order in force: the text's own <c>sort:</c> comes before the page's.</param>
/// <param name="Spelt">Other spellings that were searched for too: the word as typed with its spellings.</param>
/// <param name="Total">The number of articles found, exact unless <paramref name="Limits"/> says otherwise.</param>
/// <param name="Next">Continue after this key, or null at the end.</param>
/// <param name="Facets">Counts of what was found, by filter.</param>
/// <param name="Weeks">Hits over the war by week, Mondays first; weeks without any are left out.</param>
public sealed record SearchPage(
    ParsedQuery Query,
    string ReadBack,
    SearchOrder Order,
    IReadOnlyList<SpeltWord> Spelt,
    int Total,
    IReadOnlyList<SearchHit> Hits,
    string? Next,
    IReadOnlyList<Facet> Facets,
    IReadOnlyList<DayCount> Weeks,
    SearchLimits Limits
)
{
    /// <summary>Where nothing was found: words that may have been mistyped.</summary>
    public IReadOnlyList<WordHint> Hints { get; init; } = [];

    public IReadOnlyList<QueryProblem> Problems => Query.Problems;
}
