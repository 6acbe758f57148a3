using ConflictTracker.Core.Articles;

namespace ConflictTracker.Data.Sqlite.Search;

/// <summary>An article as results show it.</summary>
/// <param name="summary">As lists show it.</param>
/// <param name="texts">Of the blocks that readers see, whose 1-based place is their anchor; empty where they were not
/// asked for.</param>
internal sealed class FoundArticle(ArticleSummary summary, IReadOnlyList<string> texts)
{
    public ArticleSummary Summary => summary;

    public IReadOnlyList<string> Texts => texts;

    /// <summary>Its events and claims, once a passage of it was shown.</summary>
    public IReadOnlyList<ToldRow>? Told { get; set; }
}
