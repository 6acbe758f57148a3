using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Dating;

namespace ConflictTracker.Core.Reread;

/// <summary>An article as the archive holds it, with all that reading it again needs.</summary>
/// <param name="Revision">The current revision's number.</param>
/// <param name="Url">The canonical address, or null.</param>
/// <param name="Original">With its sidecar, where it came with one.</param>
/// <param name="Ruling">The ruling in force, or null.</param>
/// <param name="Reading">What was understood of it when it was read last.</param>
public sealed record HeldArticle(
    long Id,
    string Slug,
    int Revision,
    string? Url,
    OriginalFile Original,
    EditorRuling? Ruling,
    ArticleReading Reading
);
