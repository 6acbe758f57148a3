using ConflictTracker.Core.Articles;

namespace ConflictTracker.Web.Newsroom;

/// <summary>A page of published articles.</summary>
/// <param name="More">The query of the page after it, or null at the end.</param>
public sealed record FoundArticles(IReadOnlyList<ArticleSummary> Articles, string? More);
