using ConflictTracker.Core.Timeline;

namespace ConflictTracker.Web.Timeline;

/// <summary>A filter as read from an address.</summary>
/// <param name="Unread">What could not be understood, as it stood: <c>day=blue</c>. Pages say so.</param>
public sealed record FilterReading(TimelineFilter Filter, IReadOnlyList<string> Unread);
