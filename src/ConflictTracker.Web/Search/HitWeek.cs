namespace ConflictTracker.Web.Search;

/// <summary>A week of the strip and of the table, in the reader's words.</summary>
/// <param name="Address">The search within the week.</param>
/// <param name="Days">Of the war, or null before it.</param>
/// <param name="Number">How many articles.</param>
/// <param name="Articles">The same as a phrase.</param>
public sealed record HitWeek(HitBar Bar, string Address, string Dates, string? Days, string Number, string Articles);
