using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Dating;
using ConflictTracker.Data.Sources;

namespace ConflictTracker.Data.Articles;

/// <summary>
/// An article as lists show it: what its current revision says, kept a second time beside what stays when revisions
/// change (id, slug, state). Never holds the body.
/// </summary>
internal sealed class ArticleRow
{
    public long Id { get; set; }

    /// <summary>Minted once, with the first revision.</summary>
    public required string Slug { get; init; }

    public ArticleState State { get; set; }

    public long? SourceId { get; set; }

    public SourceRow? Source { get; set; }

    /// <summary>The canonical address as identity compares it, or null.</summary>
    public string? UrlKey { get; set; }

    /// <summary>Source, title and publication date as identity compares them, or null when title or date is unknown.</summary>
    public string? TitleKey { get; set; }

    public required string DisplayTitle { get; set; }

    public bool IsUntitled { get; set; }

    public string? Language { get; set; }

    public string? Conflict { get; set; }

    public required string Lead { get; set; }

    public PartialDate? Published { get; set; }

    public DateOnly? FirstDay { get; set; }

    /// <summary>The last day covered: where the timeline places the article.</summary>
    public DateOnly? LastDay { get; set; }

    /// <summary>JSON of the verdict's day ranges.</summary>
    public required string Days { get; set; }

    public Standing Standing { get; set; }

    public required string Because { get; set; }

    /// <summary>The day number that it prints beside a full date, or null: how its source counts.</summary>
    public int? ObservedDay { get; set; }

    /// <summary>The date printed beside <see cref="ObservedDay"/>.</summary>
    public DateOnly? ObservedOn { get; set; }

    /// <summary>JSON of the tags as printed.</summary>
    public required string Tags { get; set; }

    /// <summary>The agency that it credits, or null.</summary>
    public string? Agency { get; set; }

    /// <summary>The story that it is one of several copies of: the smallest id among them; or null.</summary>
    public long? StoryId { get; set; }

    /// <summary>Whose text it is, where it is in a story: an agency, or <c>#</c> and the id of the first copy.</summary>
    public string? Origin { get; set; }

    /// <summary>The current revision's number.</summary>
    public int Revision { get; set; }

    /// <summary>The highest number ever given out: an undone revision's number is not used again.</summary>
    public int LastRevision { get; set; }

    public DateTimeOffset ImportedAt { get; init; }

    /// <summary>When what readers see of it last changed.</summary>
    public DateTimeOffset ChangedAt { get; set; }

    /// <summary>Its own; see <see cref="EffectiveRights"/>.</summary>
    public ArticleRights Rights { get; set; }

    /// <summary>The stricter of its own and its source's, which must be loaded.</summary>
    public ArticleRights EffectiveRights => Source is { } source && source.Rights > Rights ? source.Rights : Rights;

    /// <summary>The state that being published means for it.</summary>
    public ArticleState StateWhenPublished =>
        EffectiveRights == ArticleRights.Private ? ArticleState.Private : ArticleState.Published;

    public DateSpan? Coverage => FirstDay is { } first && LastDay is { } last ? new DateSpan(first, last) : null;
}
