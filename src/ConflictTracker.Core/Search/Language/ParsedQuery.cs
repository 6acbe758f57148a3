using ConflictTracker.Core.Problems;

namespace ConflictTracker.Core.Search.Language;

/// <summary>A query's text as understood.</summary>
/// <param name="Query">What was understood; not to be run when there are errors.</param>
public sealed record ParsedQuery(string Text, SearchQuery Query, IReadOnlyList<QueryProblem> Problems)
{
    public bool HasErrors => Problems.Any(p => p.Severity == ProblemSeverity.Error);
}
