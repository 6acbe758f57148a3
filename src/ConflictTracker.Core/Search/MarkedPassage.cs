using ConflictTracker.Core.Claims;
using ConflictTracker.Core.Events;

namespace ConflictTracker.Core.Search;

/// <summary>A passage that matched, with the block that holds it.</summary>
/// <param name="Block">1-based: the anchor <c>#b{Block}</c> of the article page.</param>
/// <param name="IsCutBefore">Text of the block before the passage was left out.</param>
/// <param name="IsCutAfter">Text of the block after it was left out.</param>
public sealed record MarkedPassage(int Block, MarkedText Text, bool IsCutBefore, bool IsCutAfter)
{
    /// <summary>What it tells, with their days, in the order of the text.</summary>
    public IReadOnlyList<ArticleEvent> Events { get; init; } = [];

    /// <summary>What is claimed in it, in the order of the text.</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];
}
