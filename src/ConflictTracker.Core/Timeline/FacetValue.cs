namespace ConflictTracker.Core.Timeline;

/// <summary>One value of a filter.</summary>
/// <param name="Key">As in the address.</param>
/// <param name="Label">As on screen.</param>
public sealed record FacetValue(string Key, string Label, int Count);
