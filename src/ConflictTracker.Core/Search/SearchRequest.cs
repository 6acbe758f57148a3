using ConflictTracker.Core.Timeline;

namespace ConflictTracker.Core.Search;

/// <summary>A search as asked: the query's text and the filters of the page.</summary>
/// <param name="Filter">Days and facets; its order and paging are not used.</param>
/// <param name="After">Keyset of the last row shown, as the page before gave it; null for the first page.</param>
/// <param name="Take">How many results, 20 unless told.</param>
public sealed record SearchRequest(
    string Text,
    TimelineFilter Filter,
    SearchOrder Order = SearchOrder.Newest,
    string? After = null,
    int Take = 20
);
