using ConflictTracker.Core.Articles;

namespace ConflictTracker.Core.Stories;

/// <summary>One article of a story.</summary>
/// <param name="Agency">The agency that it credits, or null.</param>
/// <param name="Origin">Whose text it is.</param>
/// <param name="Likeness">How much it resembles the member most like it, 0 to 100; null where an editor alone joined it.</param>
public sealed record StoryMember(ArticleSummary Article, string? Agency, string Origin, int? Likeness);
