namespace ConflictTracker.Core.Search.Language;

/// <summary>A date of the article lies in a range. An article without the date asked for never does.</summary>
/// <param name="Field">As typed, lower case: <c>day</c>, <c>on</c>, <c>week</c>, <c>published</c>, <c>imported</c> or a
/// clock's id; empty for a bare interval such as <c>2024-08-01/P1W</c>.</param>
/// <param name="Value">As typed, without grouping: <c>890..900</c>, <c>&gt;1000</c>.</param>
/// <param name="From">The first day of the range, or null when it is open.</param>
/// <param name="To">The last day of the range, or null when it is open.</param>
public sealed record IsDated(AskedDate Asked, string Field, string Value, DateOnly? From, DateOnly? To) : QueryNode;
