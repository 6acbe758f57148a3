namespace ConflictTracker.Core.Search.Language;

/// <summary>What words of a query may mean instead.</summary>
/// <param name="Words">As typed: "day 896".</param>
/// <param name="Term">The term they may mean: <c>day:896</c>.</param>
/// <param name="Text">The whole query with the term in place of the words.</param>
public sealed record QueryHint(string Words, string Term, string Text);
