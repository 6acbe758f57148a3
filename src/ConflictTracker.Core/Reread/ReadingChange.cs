namespace ConflictTracker.Core.Reread;

/// <summary>One difference between two readings of an article.</summary>
/// <param name="Before">What the earlier reading says, or null where it says nothing.</param>
/// <param name="After">What the later reading says, or null where it says nothing.</param>
public sealed record ReadingChange(ChangeKind Kind, string? Before, string? After);
