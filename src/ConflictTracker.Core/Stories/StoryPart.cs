namespace ConflictTracker.Core.Stories;

/// <summary>An article as it is grouped.</summary>
/// <param name="Agency">The agency that it credits, or null.</param>
public readonly record struct StoryPart(long Article, string? Agency);
