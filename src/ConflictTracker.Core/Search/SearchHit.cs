using ConflictTracker.Core.Articles;

namespace ConflictTracker.Core.Search;

/// <summary>One article found.</summary>
/// <param name="Title">The display title with its marks.</param>
/// <param name="Passages">Verbatim passages with their marks, best first.</param>
/// <param name="More">How many more passages the article holds.</param>
public sealed record SearchHit(
    ArticleSummary Article,
    MarkedText Title,
    IReadOnlyList<MarkedPassage> Passages,
    int More
);
