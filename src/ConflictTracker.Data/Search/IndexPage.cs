namespace ConflictTracker.Data.Search;

/// <summary>Articles found, in the order asked for.</summary>
/// <param name="Articles">Their ids.</param>
/// <param name="Next">Continue after this key, or null at the end.</param>
/// <param name="RankedNewest">Set when only so many newest matches were ranked for the best: there were more.</param>
/// <param name="IsComplete">False when the query's budget ran out before the page was full.</param>
public sealed record IndexPage(IReadOnlyList<long> Articles, string? Next, int? RankedNewest, bool IsComplete);
