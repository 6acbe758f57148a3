using ConflictTracker.Core.Timeline;

namespace ConflictTracker.Core.Problems;

/// <summary>A page of the problems queue.</summary>
/// <param name="Next">The key of the page after it, or null at the end.</param>
/// <param name="Codes">How many there are of each code, whatever the filter's code.</param>
/// <param name="Sources">How many there are of each source, whatever the filter's source.</param>
/// <param name="Count">How many match the filter, on all pages.</param>
public sealed record ProblemPage(
    IReadOnlyList<OpenProblem> Problems,
    long? Next,
    IReadOnlyList<FacetValue> Codes,
    IReadOnlyList<FacetValue> Sources,
    int Count
);
