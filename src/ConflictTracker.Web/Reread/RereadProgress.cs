namespace ConflictTracker.Web.Reread;

/// <summary>How far a reread has come, in articles.</summary>
public readonly record struct RereadProgress(int Done, int Of);
