namespace ConflictTracker.Core.Articles;

/// <summary>Where an article stands in its life.</summary>
public enum ArticleState
{
    /// <summary>Seen by editors alone.</summary>
    Draft,
    Published,

    /// <summary>Taken back: a tombstone with a reason stands in its place.</summary>
    Withdrawn,
}
