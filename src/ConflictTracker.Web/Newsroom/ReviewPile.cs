using ConflictTracker.Core.Articles;

namespace ConflictTracker.Web.Newsroom;

/// <summary>What an editor goes through: the articles of an import, or all drafts.</summary>
/// <param name="Run">The import, or null for all drafts.</param>
public sealed record ReviewPile(long? Run, IReadOnlyList<ArticleSummary> Articles)
{
    public ArticleSummary? Before(string slug) => At(IndexOf(slug) - 1);

    public ArticleSummary? After(string slug) => IndexOf(slug) is >= 0 and var at ? At(at + 1) : null;

    /// <summary>The next draft to look at once this article is done with, from here on and then from the start.</summary>
    public ArticleSummary? NextDraft(string slug) =>
        Articles
            .Skip(IndexOf(slug) + 1)
            .Concat(Articles)
            .FirstOrDefault(a => a.Slug != slug && a.State == ArticleState.Draft);

    private int IndexOf(string slug) => Articles.ToList().FindIndex(a => a.Slug == slug);

    private ArticleSummary? At(int index) => index >= 0 && index < Articles.Count ? Articles[index] : null;
}
