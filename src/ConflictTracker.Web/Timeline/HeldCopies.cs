using ConflictTracker.Core.Articles;

namespace ConflictTracker.Web.Timeline;

/// <summary>An article of a list with the copies of its story that stand in the same list.</summary>
/// <param name="Article">The first of them in the list's order.</param>
/// <param name="Copies">The others.</param>
public sealed record HeldCopies(ArticleSummary Article, IReadOnlyList<ArticleSummary> Copies)
{
    /// <summary>Each story once, in the order of the list.</summary>
    public static IReadOnlyList<HeldCopies> Of(IEnumerable<ArticleSummary> articles) =>
        [
            .. articles
                .GroupBy(a => a.StoryId is { } story ? (story, 0L) : (0L, a.Id))
                .Select(g => new HeldCopies(g.First(), [.. g.Skip(1)])),
        ];
}
