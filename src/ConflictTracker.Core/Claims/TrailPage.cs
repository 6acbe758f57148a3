using ConflictTracker.Core.Timeline;

namespace ConflictTracker.Core.Claims;

/// <summary>A page of trails, the last told first.</summary>
/// <param name="Count">How many match the filter in all.</param>
/// <param name="Next">Continue with <c>after=</c> this, or null at the end.</param>
/// <param name="Speakers">Those who tell most figures, with how many.</param>
/// <param name="Measures">With how many trails.</param>
/// <param name="Counted">With how many trails.</param>
public sealed record TrailPage(
    IReadOnlyList<Trail> Trails,
    int Count,
    TrailKey? Next,
    IReadOnlyList<FacetValue> Speakers,
    IReadOnlyList<FacetValue> Measures,
    IReadOnlyList<FacetValue> Counted
);
