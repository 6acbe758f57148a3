using ConflictTracker.Core.Dating;

namespace ConflictTracker.Web.Newsroom;

/// <summary>Words of an original that stand together, with the cue that they are, if any.</summary>
public readonly record struct MarkedRun(string Text, WeighedCue? Cue);
