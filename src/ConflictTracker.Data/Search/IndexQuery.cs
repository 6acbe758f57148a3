using ConflictTracker.Core.Search;
using ConflictTracker.Core.Search.Language;
using ConflictTracker.Core.Search.Words;
using ConflictTracker.Core.Timeline;

namespace ConflictTracker.Data.Search;

/// <summary>What the index is asked for.</summary>
/// <param name="Condition">Of the query's text; null for every article.</param>
/// <param name="Filter">Of the page: its days and facets; its order and paging are not used.</param>
/// <param name="After">The key that the page before ended with, or null. One that cannot be read begins anew.</param>
public sealed record IndexQuery(
    QueryNode? Condition,
    TimelineFilter Filter,
    Spellings Spellings,
    SearchOrder Order,
    string? After,
    int Take
);
