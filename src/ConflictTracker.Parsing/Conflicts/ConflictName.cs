namespace ConflictTracker.Parsing.Conflicts;

/// <summary>What a name says of a conflict.</summary>
/// <param name="Conflict">Its place in the catalog.</param>
internal readonly record struct ConflictName(int Conflict, NameWeight Weight);
