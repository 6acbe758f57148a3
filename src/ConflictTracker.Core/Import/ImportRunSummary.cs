namespace ConflictTracker.Core.Import;

/// <summary>One import with its counts.</summary>
/// <param name="Label">What was imported: a folder, an upload.</param>
/// <param name="By">The editor's name, or null for the command line.</param>
/// <param name="EndedAt">Null while it runs, and for one that was cut off.</param>
/// <param name="UndoneAt">When it was undone, or null.</param>
public sealed record ImportRunSummary(
    long Id,
    string Label,
    string? By,
    DateTimeOffset StartedAt,
    DateTimeOffset? EndedAt,
    DateTimeOffset? UndoneAt,
    int Created,
    int Revised,
    int Unchanged,
    int Duplicates,
    int Rejected
);
