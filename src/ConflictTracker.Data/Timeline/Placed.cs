namespace ConflictTracker.Data.Timeline;

/// <summary>A published article or event on the day where the timeline places it.</summary>
internal sealed class Placed
{
    public DateOnly Day { get; init; }

    /// <summary>The article's or event's id.</summary>
    public long Id { get; init; }

    /// <summary>The article, of an event the one that tells it.</summary>
    public long ArticleId { get; init; }
}
