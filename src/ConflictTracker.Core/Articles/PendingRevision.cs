using ConflictTracker.Core.Reread;

namespace ConflictTracker.Core.Articles;

/// <summary>New bytes of a published article that wait for an editor; readers see the revision before.</summary>
/// <param name="Article">As readers see it.</param>
/// <param name="Number">The revision that waits.</param>
/// <param name="At">When it came.</param>
/// <param name="Changes">In what it differs from what readers see; empty in lists.</param>
public sealed record PendingRevision(
    ArticleSummary Article,
    int Number,
    DateTimeOffset At,
    string FileName,
    IReadOnlyList<ReadingChange> Changes
);
