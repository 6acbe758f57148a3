using ConflictTracker.Core.Claims;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Events;
using ConflictTracker.Core.Names;

namespace ConflictTracker.Core.Articles;

/// <summary>An article with everything its page shows.</summary>
/// <param name="Number">The revision shown.</param>
/// <param name="Revisions">All revisions, newest first.</param>
/// <param name="Earlier">The neighbour before it in coverage order, or null.</param>
/// <param name="Later">The neighbour after it, or null.</param>
/// <param name="Withdrawal">Set when the article was withdrawn: then there are no blocks.</param>
public sealed record ArticleView(
    ArticleSummary Summary,
    int Number,
    string? Byline,
    string? Url,
    IReadOnlyList<DocumentBlock> Blocks,
    DatingVerdict Dating,
    IReadOnlyList<ArticleEvent> Events,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<Mention> Mentions,
    OriginalRecord Original,
    IReadOnlyList<RevisionSummary> Revisions,
    ArticleLink? Earlier,
    ArticleLink? Later,
    Withdrawal? Withdrawal
)
{
    /// <summary>Cut down to what its rights let readers see; the original is closed.</summary>
    public bool IsExtract { get; init; }
}
