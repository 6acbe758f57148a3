using ConflictTracker.Core.Problems;

namespace ConflictTracker.Data.Verifying;

/// <summary>What was looked at and what was found wrong with it.</summary>
/// <param name="Findings">Empty for a sound archive; each names its remedy.</param>
public sealed record VerifyReport(
    string Schema,
    long Articles,
    long Revisions,
    long Originals,
    IReadOnlyList<Problem> Findings
)
{
    public bool IsSound => Findings.Count == 0;
}
