namespace ConflictTracker.Core.Search;

/// <summary>A name in a query whose other spellings are found too.</summary>
/// <param name="Word">As typed.</param>
/// <param name="Others">As people write them, the best known first.</param>
public sealed record SpeltWord(string Word, IReadOnlyList<string> Others);
