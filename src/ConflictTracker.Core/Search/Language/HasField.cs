namespace ConflictTracker.Core.Search.Language;

/// <summary>A fact about the article: <c>source:ucmc</c>.</summary>
/// <param name="Value">As typed, without quotes or asterisk; holds at least one letter or digit.</param>
/// <param name="IsPrefix">The value is a beginning.</param>
public sealed record HasField(QueryField Field, string Value, bool IsPrefix = false) : QueryNode;
