using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Import;

namespace ConflictTracker.Web.Newsroom;

/// <summary>What waits on the desk.</summary>
/// <param name="Pending">New files of published articles, newest first.</param>
/// <param name="Runs">The last imports, newest first.</param>
/// <param name="Rejected">Files that those imports rejected.</param>
/// <param name="DatesToCheck">Articles, drafts too, whose date is disputed, only likely or missing.</param>
/// <param name="Problems">Problems of articles that nobody has settled.</param>
/// <param name="Published">Published articles that stand on the timeline.</param>
public sealed record DeskState(
    IReadOnlyList<ArticleSummary> Drafts,
    IReadOnlyList<PendingRevision> Pending,
    IReadOnlyList<ImportRunSummary> Runs,
    IReadOnlyList<(long Run, ImportOutcome Outcome)> Rejected,
    int DatesToCheck,
    int Problems,
    int Published
);
