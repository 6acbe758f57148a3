namespace ConflictTracker.Web.Commands;

/// <summary>What a verb answers to the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Errors were found in the input; warnings do not count.</summary>
    public const int Problems = 1;

    /// <summary>The command was not understood, or the settings are wrong.</summary>
    public const int BadUse = 2;
}
