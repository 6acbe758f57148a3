namespace ConflictTracker.Core.Search.Language;

/// <summary>The part must not hold: <c>-word</c>. Alone it means every article but those that meet it.</summary>
/// <param name="Part">Never a <see cref="NoneOf"/>: two exclusions cancel out.</param>
public sealed record NoneOf(QueryNode Part) : QueryNode;
