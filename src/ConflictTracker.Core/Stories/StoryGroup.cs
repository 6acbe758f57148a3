namespace ConflictTracker.Core.Stories;

/// <summary>Articles that are the same story.</summary>
/// <param name="Id">Of the article that the archive took in first.</param>
/// <param name="Articles">All of them, in the order in which they were taken in.</param>
/// <param name="Origins">Whose texts these are: an agency, else the source of the first copy; each once.</param>
public sealed record StoryGroup(long Id, IReadOnlyList<StoryMember> Articles, IReadOnlyList<string> Origins);
