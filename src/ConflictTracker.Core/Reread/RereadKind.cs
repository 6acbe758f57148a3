namespace ConflictTracker.Core.Reread;

/// <summary>How often a kind of difference was found.</summary>
/// <param name="Count">Of differences.</param>
/// <param name="Articles">In how many articles.</param>
/// <param name="Alone">Of these, articles that differ in nothing else.</param>
public sealed record RereadKind(ChangeKind Kind, int Count, int Articles, int Alone);
