using ConflictTracker.Core.Import;
using ConflictTracker.Core.Problems;

namespace ConflictTracker.Data.Import;

/// <summary>What the archive has to say about a file that it knew already.</summary>
internal static class ImportProblems
{
    public static Problem Withdrawn { get; } =
        new(
            "CT3101",
            ProblemSeverity.Warning,
            "This article was withdrawn. Importing it again does not bring it back; publish it in the newsroom if it should stand again."
        );

    public static Problem StillADraft { get; } =
        new("CT3102", ProblemSeverity.Warning, "This article waits as a draft. Publish or discard it in the newsroom.");

    public static Problem RulingSetAside { get; } =
        new(
            "CT3103",
            ProblemSeverity.Warning,
            "An editor ruled on the revision before this one. The new file was read without that ruling: look whether it is still needed."
        );

    public static Problem Waits { get; } =
        new(
            ImportOutcome.WaitsCode,
            ProblemSeverity.Warning,
            "This article is published, so the new file waits as a pending revision: readers see the one before until you publish it in the newsroom, or discard it."
        );
}
