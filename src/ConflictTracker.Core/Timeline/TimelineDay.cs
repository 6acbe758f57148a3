namespace ConflictTracker.Core.Timeline;

/// <summary>A day of the timeline. Articles stand on the last day that they cover, events on their own day.</summary>
/// <param name="Articles">Placed on this day.</param>
/// <param name="Events">That happened on this day.</param>
public sealed record TimelineDay(
    DateOnly Date,
    IReadOnlyList<Articles.ArticleSummary> Articles,
    IReadOnlyList<EventSummary> Events
);
