namespace ConflictTracker.Core.Dating;

/// <summary>What number a source gives a day.</summary>
/// <param name="Stated">The number that it prints.</param>
/// <param name="Delta">That number less the calendar's.</param>
/// <param name="IsObserved">The day lies within a period that was observed; otherwise the count is taken to run on.</param>
public sealed record PublisherDay(string Source, int Stated, int Delta, bool IsObserved);
