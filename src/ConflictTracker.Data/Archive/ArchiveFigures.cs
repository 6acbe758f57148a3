namespace ConflictTracker.Data.Archive;

/// <summary>How much the archive holds.</summary>
/// <param name="Outcomes">Files of all imports by what became of them: <c>created</c>, <c>revised</c>, …</param>
/// <param name="DatabaseBytes">Of the database's file and its log.</param>
public sealed record ArchiveFigures(
    long Published,
    long Drafts,
    long Withdrawn,
    long Private,
    long Revisions,
    long Days,
    IReadOnlyList<(string Outcome, long Files)> Outcomes,
    long IndexRows,
    long DatabaseBytes
);
