namespace ConflictTracker.Core.Calendar;

/// <summary>A party to a conflict and the organisations that speak for it.</summary>
/// <param name="Id">Stable id, as in <c>inspect</c>: <c>ukraine</c>.</param>
/// <param name="Organisations">Names of organisations on this side. People have no side of their own.</param>
/// <param name="Reason">Why the archive assigns these organisations to this side.</param>
public sealed record ConflictSide(string Id, string Name, IReadOnlyList<string> Organisations, string Reason)
{
    /// <summary>Beginnings, in lower case, of the words for a state whose ministries, forces and services are on this side,
    /// in the languages of the archive: <c>ukrain</c>. Empty where the side is no state.</summary>
    public IReadOnlyList<string> Nations { get; init; } = [];
}
