namespace ConflictTracker.Core.Articles;

/// <summary>One revision in an article's history.</summary>
/// <param name="Note">The public note that says what was corrected, or null for the first.</param>
/// <param name="By">The editor's name, or null when the command line imported it.</param>
public sealed record RevisionSummary(
    int Number,
    DateTimeOffset At,
    string DisplayTitle,
    string Sha256,
    string? Note,
    string? By,
    int RulesVersion
);
