namespace ConflictTracker.Web.Tests.Commands;

/// <summary>How a run of the program ended.</summary>
internal sealed record TrackerResult(int ExitCode, IReadOnlyList<string> Lines, string Errors);
