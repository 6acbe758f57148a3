namespace ConflictTracker.Core.Stories;

/// <summary>Two articles that are one story.</summary>
/// <param name="IsText">Their texts are; false where an editor joined them.</param>
public readonly record struct StoryLink(long One, long Other, bool IsText);
