using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Web.Timeline;

/// <summary>A choice of days.</summary>
/// <param name="Days">Null chooses all.</param>
public sealed record DayRangeChoice(DateSpan? Days);
