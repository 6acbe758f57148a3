using ConflictTracker.Core.Events;

namespace ConflictTracker.Web.Timeline;

/// <summary>How exactly an event is placed.</summary>
internal static class EventWhen
{
    public static EventPrecision Precision(this ArticleEvent told) =>
        !told.IsPlaced ? EventPrecision.About
        : told.When is { Length: > 1 } ? EventPrecision.Span
        : EventPrecision.Day;
}
