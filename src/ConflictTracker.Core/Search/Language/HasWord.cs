namespace ConflictTracker.Core.Search.Language;

/// <summary>
/// A word in any of its forms and spellings; typed with a hyphen or the like, its words side by side. With
/// <paramref name="IsPrefix"/> the beginning of a word, as it is typed.
/// </summary>
/// <param name="Text">As typed, without the asterisk; holds at least one letter or digit.</param>
/// <param name="InTitle">Only in the title.</param>
public sealed record HasWord(string Text, bool IsPrefix = false, bool InTitle = false) : QueryNode;
