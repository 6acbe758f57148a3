namespace ConflictTracker.Core.Articles;

/// <summary>Where an article stands in its life.</summary>
public enum ArticleState
{
    /// <summary>Seen by editors alone.</summary>
    Draft,
    Published,

    /// <summary>Taken back: a tombstone with a reason stands in its place.</summary>
    Withdrawn,

    /// <summary>Published, but for editors alone: its rights or its source's are <see cref="ArticleRights.Private"/>.</summary>
    Private,
}
