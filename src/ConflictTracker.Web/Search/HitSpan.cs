using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Web.Search;

/// <summary>Days of the strip that one link leads to.</summary>
/// <param name="Days">Whole weeks.</param>
/// <param name="Articles">How many were found in them.</param>
/// <param name="Column">The path of what can be pointed at.</param>
public sealed record HitSpan(DateSpan Days, int Articles, string Column);
