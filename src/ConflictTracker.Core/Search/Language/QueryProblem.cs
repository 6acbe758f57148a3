using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Problems;

namespace ConflictTracker.Core.Search.Language;

/// <summary>What could not be understood in a query, and where.</summary>
/// <param name="Code"><c>CT4xxx</c>, documented in docs/SEARCH.md.</param>
/// <param name="Severity">A warning says what was left out; an error ends the search.</param>
/// <param name="Message">What is wrong and what to type instead.</param>
/// <param name="Place">In the text as typed.</param>
public sealed record QueryProblem(string Code, ProblemSeverity Severity, string Message, TextSpan Place);
