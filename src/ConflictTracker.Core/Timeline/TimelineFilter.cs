using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Core.Timeline;

/// <summary>Which part of the archive the timeline shows: the whole view state of its address.</summary>
/// <param name="Days">Only these days, or null for all.</param>
/// <param name="Source">By slug; <c>unknown</c> for articles without a source.</param>
/// <param name="Tag">Without the #, case-insensitive.</param>
/// <param name="Standing">How the date stands, by <see cref="Dating.StandingKey"/>.</param>
/// <param name="After">Keyset paging: only days that come after this one in the order shown.</param>
public sealed record TimelineFilter(
    DateSpan? Days,
    FacetChoice Source,
    FacetChoice Topic,
    FacetChoice Tag,
    FacetChoice Place,
    FacetChoice Standing,
    TimelineOrder Order,
    DateOnly? After
)
{
    public static TimelineFilter All { get; } =
        new(
            null,
            FacetChoice.None,
            FacetChoice.None,
            FacetChoice.None,
            FacetChoice.None,
            FacetChoice.None,
            TimelineOrder.Newest,
            null
        );
}
