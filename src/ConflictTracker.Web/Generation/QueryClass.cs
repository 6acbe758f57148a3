namespace ConflictTracker.Web.Generation;

/// <summary>Queries of one kind, whose cost is measured together.</summary>
/// <param name="Name">As in tables and JSON.</param>
/// <param name="Queries">In the language of docs/SEARCH.md.</param>
internal sealed record QueryClass(string Name, IReadOnlyList<string> Queries);
