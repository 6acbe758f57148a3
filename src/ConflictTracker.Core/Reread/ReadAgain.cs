namespace ConflictTracker.Core.Reread;

/// <summary>What a reread found of one article.</summary>
/// <param name="Changes">Empty when it is understood as before; null when today's rules refuse its original.</param>
public sealed record ReadAgain(long Article, string Slug, int Revision, IReadOnlyList<ReadingChange>? Changes);
