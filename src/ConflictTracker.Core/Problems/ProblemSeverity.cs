namespace ConflictTracker.Core.Problems;

public enum ProblemSeverity
{
    /// <summary>Worth a look; the file was taken.</summary>
    Warning,

    /// <summary>The file was not taken.</summary>
    Error,
}
