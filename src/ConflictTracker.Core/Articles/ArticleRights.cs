namespace ConflictTracker.Core.Articles;

/// <summary>How much of an article readers may see, set for it and for its source; the stricter of both holds.</summary>
public enum ArticleRights
{
    Full,

    /// <summary>Title, dates with their evidence, the first words and short passages; the original is closed.</summary>
    Extract,

    /// <summary>Nothing: it is there for editors alone.</summary>
    Private,
}
