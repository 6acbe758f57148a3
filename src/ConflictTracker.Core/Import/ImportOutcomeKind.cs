namespace ConflictTracker.Core.Import;

/// <summary>What became of a file.</summary>
public enum ImportOutcomeKind
{
    Created,
    Revised,
    Unchanged,
    Duplicate,
    Rejected,
}
