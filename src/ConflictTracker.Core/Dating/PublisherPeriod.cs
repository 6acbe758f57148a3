using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Core.Dating;

/// <summary>A time in which a publisher's printed count ran alike against the calendar.</summary>
/// <param name="Delta">Its number less the calendar's: −2 when it prints 894 on day 896.</param>
/// <param name="FirstStated">The lowest number observed.</param>
/// <param name="LastStated">The highest number observed.</param>
public sealed record PublisherPeriod(int Delta, int FirstStated, int LastStated, DateSpan Dates, int Observations);
