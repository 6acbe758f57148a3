namespace ConflictTracker.Core.Search;

/// <summary>A name in a query whose other spellings are found too.</summary>
/// <param name="Word">As typed.</param>
/// <param name="Others">Folded, each in its own script.</param>
public sealed record SpeltWord(string Word, IReadOnlyList<string> Others);
