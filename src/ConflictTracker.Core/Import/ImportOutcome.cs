using ConflictTracker.Core.Problems;

namespace ConflictTracker.Core.Import;

/// <summary>What became of one file of an import.</summary>
/// <param name="File">The file's name, or its path below the folder or archive that was named.</param>
/// <param name="Slug">The article's address, or null when the file was rejected.</param>
/// <param name="DuplicateOf">The display title of the article whose bytes these are, or null.</param>
public sealed record ImportOutcome(
    string File,
    ImportOutcomeKind Kind,
    string? Slug,
    string? DuplicateOf,
    IReadOnlyList<Problem> Problems
)
{
    /// <summary>The problem that says so.</summary>
    public const string WaitsCode = "CT3104";

    /// <summary>The file is kept beside a published article and waits for an editor.</summary>
    public bool Waits => Problems.Any(p => p.Code == WaitsCode);
}
