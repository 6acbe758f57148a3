using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Claims;
using ConflictTracker.Core.Events;

namespace ConflictTracker.Core.Timeline;

/// <summary>An event with the article that tells it.</summary>
/// <param name="Block">1-based number of the block that holds it: the anchor <c>#b{Block}</c> of the article page.</param>
/// <param name="Claims">The claims made in the same passage.</param>
public sealed record EventSummary(
    ArticleEvent Event,
    ArticleLink Article,
    Sources.SourceName? Source,
    int Block,
    IReadOnlyList<Claim> Claims
);
