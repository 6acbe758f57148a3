namespace ConflictTracker.Core.Reread;

/// <summary>Which of a reread's open differences are decided about.</summary>
/// <param name="Kind">Articles that differ in this kind alone; null for every kind.</param>
/// <param name="Slugs">These articles alone; null for all.</param>
public sealed record RereadChoice(ChangeKind? Kind = null, IReadOnlyList<string>? Slugs = null)
{
    public static RereadChoice All { get; } = new();
}
