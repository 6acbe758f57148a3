using ConflictTracker.Core.Import;

namespace ConflictTracker.Web.Import;

/// <summary>What became of an import: an outcome for every file, in the order of the request.</summary>
public sealed record ImportReport(long Run, IReadOnlyList<ImportOutcome> Outcomes)
{
    public int Count(ImportOutcomeKind kind) => Outcomes.Count(o => o.Kind == kind);
}
