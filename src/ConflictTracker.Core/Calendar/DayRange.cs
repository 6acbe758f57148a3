namespace ConflictTracker.Core.Calendar;

/// <summary>An inclusive run of numbered days on one clock, as a document counts them: "Days 1,027-1,031".</summary>
/// <param name="Clock">The clock's id: <c>invasion</c>, <c>kursk</c>, <c>gaza</c>…</param>
public readonly record struct DayRange(string Clock, WarDay From, WarDay To);
