using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Dating;

namespace ConflictTracker.Core.Problems;

/// <summary>A problem of an article that stands, as the newsroom lists it.</summary>
/// <param name="Dating">The article's verdict, from whose cues rulings are drawn.</param>
/// <param name="Ruling">The ruling in force, or null.</param>
/// <param name="SetAside">The ruling of an earlier revision, where the current one has none; or null.</param>
/// <param name="DismissedBy">Who left it as it is, or null while it is open.</param>
public sealed record OpenProblem(
    long Id,
    Problem Problem,
    ArticleSummary Article,
    DatingVerdict Dating,
    EditorRuling? Ruling,
    EditorRuling? SetAside,
    string? DismissedBy,
    DateTimeOffset? DismissedAt
);
