using ConflictTracker.Core.Claims;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Events;
using ConflictTracker.Core.Names;
using ConflictTracker.Core.Problems;

namespace ConflictTracker.Core.Articles;

/// <summary>A file as understood, ready for the archive.</summary>
/// <param name="SourceName">The publisher, or null: unknown unless told.</param>
/// <param name="DisplayTitle">What lists show: the title, else the opening words.</param>
/// <param name="Language">ISO 639-1, or null.</param>
/// <param name="Conflict">The id of the conflict that it is about, or null.</param>
/// <param name="Problems">All: of the file and of the verdict.</param>
/// <param name="RulesVersion">The version of the rules that understood it.</param>
public sealed record ArticleDraft(
    OriginalFile Original,
    ParsedDocument Document,
    string? SourceName,
    string DisplayTitle,
    string? Language,
    string? Conflict,
    DatingVerdict Dating,
    IReadOnlyList<ArticleEvent> Events,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyList<Problem> Problems,
    int RulesVersion
)
{
    /// <summary>The canonical address, or null.</summary>
    public string? Url => Document.Url;

    public string? Title => Document.Title;

    public IReadOnlyList<string> Tags => Document.Tags;
}
