namespace ConflictTracker.Parsing;

/// <summary>How long one pattern may look at one text before it is given up.</summary>
internal static class PatternLimits
{
    /// <summary>A backstop, far above what any pattern needs: they are bounded, and tests hold them to that. It is measured
    /// on the wall clock, which on a loaded machine runs on while the thread stands still.</summary>
    public const int Milliseconds = 10_000;
}
