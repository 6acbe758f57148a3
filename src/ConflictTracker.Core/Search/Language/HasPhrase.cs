namespace ConflictTracker.Core.Search.Language;

/// <summary>Words side by side and exactly as typed, but for case and diacritics: <c>"air defence"</c>.</summary>
/// <param name="Text">Without the quotes; holds at least one letter or digit and no double quote.</param>
/// <param name="InTitle">Only in the title.</param>
public sealed record HasPhrase(string Text, bool InTitle = false) : QueryNode;
