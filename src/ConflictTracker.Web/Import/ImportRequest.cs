namespace ConflictTracker.Web.Import;

/// <summary>What to import, and how.</summary>
/// <param name="Label">What the run is called in the newsroom: a folder, an upload.</param>
/// <param name="SourceName">The publisher of every file that does not name its own, or null.</param>
/// <param name="Publish">False keeps new articles drafts.</param>
/// <param name="By">The editor's name, or null for the command line.</param>
public sealed record ImportRequest(
    string Label,
    IReadOnlyList<ImportItem> Items,
    string? SourceName = null,
    bool Publish = true,
    string? By = null
);
