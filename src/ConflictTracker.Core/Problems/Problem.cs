namespace ConflictTracker.Core.Problems;

/// <summary>Something wrong with an input: data, not an exception.</summary>
/// <param name="Code">Stable, documented in docs/FORMATS.md and docs/DATING.md: <c>CT1xxx</c> reading, <c>CT2xxx</c>
/// dating, <c>CT3xxx</c> importing, <c>CT4xxx</c> search, <c>CT5xxx</c> verifying.</param>
/// <param name="Message">What is wrong and what to do about it, in full sentences.</param>
/// <param name="Line">1-based line of the input, where one is to blame.</param>
public sealed record Problem(string Code, ProblemSeverity Severity, string Message, int? Line = null);
