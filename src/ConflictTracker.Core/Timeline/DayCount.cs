namespace ConflictTracker.Core.Timeline;

/// <summary>How much the archive holds of a day: kept at import, never counted on request.</summary>
/// <param name="Articles">Placed on the day.</param>
public readonly record struct DayCount(DateOnly Date, int Articles, int Events);
