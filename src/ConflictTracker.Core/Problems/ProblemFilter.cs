namespace ConflictTracker.Core.Problems;

/// <summary>Which problems the queue shows. Null fields leave all.</summary>
/// <param name="Source">The publisher's slug.</param>
/// <param name="IsDismissed">Those that an editor left as they are, rather than the open ones.</param>
/// <param name="After">The page after this problem's id, newest first.</param>
public sealed record ProblemFilter(
    string? Code = null,
    ProblemSeverity? Severity = null,
    string? Source = null,
    bool IsDismissed = false,
    long? After = null
);
