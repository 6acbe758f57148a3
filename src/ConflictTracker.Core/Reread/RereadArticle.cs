using ConflictTracker.Core.Articles;

namespace ConflictTracker.Core.Reread;

/// <summary>An article that today's rules understand otherwise.</summary>
/// <param name="Revision">The revision that was compared: a later one makes the comparison stale.</param>
public sealed record RereadArticle(ArticleSummary Article, int Revision, IReadOnlyList<ReadingChange> Changes)
{
    public bool IsStale => Article.Revision != Revision;
}
