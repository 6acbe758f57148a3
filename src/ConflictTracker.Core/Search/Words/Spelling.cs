namespace ConflictTracker.Core.Search.Words;

/// <summary>One way to write a name.</summary>
/// <param name="Text">As people write it.</param>
/// <param name="Terms">The same folded, as texts are compared.</param>
public sealed record Spelling(string Text, IReadOnlyList<string> Terms);
