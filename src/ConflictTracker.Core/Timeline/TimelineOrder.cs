namespace ConflictTracker.Core.Timeline;

/// <summary>The order of the timeline, by the day on which things happened.</summary>
public enum TimelineOrder
{
    Newest,
    Oldest,
}
