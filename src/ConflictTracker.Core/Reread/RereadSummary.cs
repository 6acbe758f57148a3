namespace ConflictTracker.Core.Reread;

/// <summary>Today's rules over the whole archive, in a shadow: how far it has come and what it found.</summary>
/// <param name="RulesVersion">Of the rules that read.</param>
/// <param name="By">The editor's name, or null for the command line.</param>
/// <param name="EndedAt">Null while it runs, and for one that was cut off: it is taken up again.</param>
/// <param name="Articles">How many there were to read when it began.</param>
/// <param name="Read">How many were read.</param>
/// <param name="Identical">Of these, understood as before.</param>
/// <param name="Unreadable">Of these, whose original today's rules refuse.</param>
/// <param name="Changed">Of these, understood otherwise.</param>
/// <param name="Open">Changed ones that nobody has decided about.</param>
/// <param name="Accepted">Changed ones that stand as a new revision.</param>
/// <param name="Run">The last run in which articles of this or an earlier reread were accepted and that was not undone, or
/// null.</param>
/// <param name="Kinds">The differences of the open ones, by kind.</param>
public sealed record RereadSummary(
    long Id,
    int RulesVersion,
    string? By,
    DateTimeOffset StartedAt,
    DateTimeOffset? EndedAt,
    int Articles,
    int Read,
    int Identical,
    int Unreadable,
    int Changed,
    int Open,
    int Accepted,
    long? Run,
    IReadOnlyList<RereadKind> Kinds
);
