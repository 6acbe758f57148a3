using ConflictTracker.Core.Timeline;

namespace ConflictTracker.Web.Timeline;

/// <summary>One step from a filter to the next: what each link of the filter panel does. A step starts over at the first
/// page.</summary>
public static class FilterSteps
{
    /// <summary>The choice of a facet, by its name in the address.</summary>
    public static FacetChoice Choice(this TimelineFilter filter, string facet) =>
        facet switch
        {
            "source" => filter.Source,
            "topic" => filter.Topic,
            "tag" => filter.Tag,
            "place" => filter.Place,
            "standing" => filter.Standing,
            _ => FacetChoice.None,
        };

    public static TimelineFilter Include(this TimelineFilter filter, string facet, string key) =>
        filter.With(facet, choice => new FacetChoice([.. choice.In.Except([key]), key], [.. choice.Out.Except([key])]));

    public static TimelineFilter LeaveOut(this TimelineFilter filter, string facet, string key) =>
        filter.With(facet, choice => new FacetChoice([.. choice.In.Except([key])], [.. choice.Out.Except([key]), key]));

    /// <summary>Neither in nor out.</summary>
    public static TimelineFilter Forget(this TimelineFilter filter, string facet, string key) =>
        filter.With(facet, choice => new FacetChoice([.. choice.In.Except([key])], [.. choice.Out.Except([key])]));

    /// <summary>Whether anything but order and page is chosen.</summary>
    public static bool IsNarrowed(this TimelineFilter filter) =>
        filter.Days is not null || Facets.Any(facet => !filter.Choice(facet).IsEmpty);

    /// <summary>The facets of the address, in the order in which screens list them.</summary>
    public static IReadOnlyList<string> Facets { get; } = ["topic", "source", "place", "tag", "standing"];

    private static TimelineFilter With(this TimelineFilter filter, string facet, Func<FacetChoice, FacetChoice> step)
    {
        FacetChoice choice = step(filter.Choice(facet));
        TimelineFilter next = filter with { After = null };
        return facet switch
        {
            "source" => next with { Source = choice },
            "topic" => next with { Topic = choice },
            "tag" => next with { Tag = choice },
            "place" => next with { Place = choice },
            "standing" => next with { Standing = choice },
            _ => next,
        };
    }
}
