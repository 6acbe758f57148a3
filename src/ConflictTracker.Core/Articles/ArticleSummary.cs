using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Sources;

namespace ConflictTracker.Core.Articles;

/// <summary>What lists show of an article: never its body.</summary>
/// <param name="Slug">Its stable address: <c>/article/{slug}</c>.</param>
/// <param name="DisplayTitle">The title, else the opening words.</param>
/// <param name="IsUntitled">The document states no title: lists mark it.</param>
/// <param name="Source">The publisher, or null when unknown.</param>
/// <param name="Lead">Its opening words, verbatim, cut at a sentence.</param>
/// <param name="Days">The home clock's days, then other clocks that the text counts by.</param>
/// <param name="Because">Why this date, in one sentence.</param>
/// <param name="Revision">The current revision's number, from 1.</param>
/// <param name="ImportedAt">When the archive took it in.</param>
public sealed record ArticleSummary(
    long Id,
    string Slug,
    string DisplayTitle,
    bool IsUntitled,
    SourceName? Source,
    string? Language,
    string? Conflict,
    string Lead,
    PartialDate? Published,
    DateSpan? Coverage,
    IReadOnlyList<DayRange> Days,
    Standing Standing,
    string Because,
    IReadOnlyList<string> Tags,
    ArticleState State,
    int Revision,
    DateTimeOffset ImportedAt
)
{
    /// <summary>The story of which the archive holds several copies, or null.</summary>
    public long? StoryId { get; init; }

    /// <summary>When what readers see of it last changed.</summary>
    public DateTimeOffset ChangedAt { get; init; }
}
