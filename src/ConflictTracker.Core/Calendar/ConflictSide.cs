namespace ConflictTracker.Core.Calendar;

/// <summary>A party to a conflict and the organisations that speak for it.</summary>
/// <param name="Id">Stable id, as in <c>inspect</c>: <c>ukraine</c>.</param>
/// <param name="Organisations">Names of organisations on this side. People have no side of their own.</param>
/// <param name="Reason">Why the archive assigns these organisations to this side.</param>
public sealed record ConflictSide(string Id, string Name, IReadOnlyList<string> Organisations, string Reason);
