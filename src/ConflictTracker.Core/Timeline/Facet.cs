namespace ConflictTracker.Core.Timeline;

/// <summary>One filter with its values.</summary>
/// <param name="Name">As in the address: <c>source</c>, <c>topic</c>, <c>tag</c>, <c>place</c>, <c>standing</c>.</param>
public sealed record Facet(string Name, IReadOnlyList<FacetValue> Values);
