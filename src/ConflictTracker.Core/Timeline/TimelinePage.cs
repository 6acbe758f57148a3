using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Core.Timeline;

/// <summary>A run of the timeline's days.</summary>
/// <param name="Days">Only days with entries, in the order asked for.</param>
/// <param name="Shown">From the first to the last day shown, gaps included; null when there is nothing.</param>
/// <param name="Articles">How many articles match the filter in all.</param>
/// <param name="Next">Continue with <c>after=</c> this day, or null at the end.</param>
/// <param name="Previous">Go back with <c>after=</c> this day; null on the first page.</param>
/// <param name="HasPrevious">Whether a page comes before this one: with <paramref name="Previous"/> null it is the first.</param>
/// <param name="Facets">Counts for the filters.</param>
public sealed record TimelinePage(
    IReadOnlyList<TimelineDay> Days,
    DateSpan? Shown,
    int Articles,
    int Events,
    DateOnly? Next,
    DateOnly? Previous,
    bool HasPrevious,
    IReadOnlyList<Facet> Facets
);
