namespace ConflictTracker.Data.Accounts;

/// <summary>An account as the admins' list shows it.</summary>
/// <param name="IsShut">An admin shut it out; a rest after failed sign-ins is none.</param>
public sealed record EditorSummary(string Id, string Name, bool IsAdmin, bool IsShut);
