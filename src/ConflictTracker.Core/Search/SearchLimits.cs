namespace ConflictTracker.Core.Search;

/// <summary>What a search left undone, for the page to say. All of it is set only where something was left out.</summary>
/// <param name="RankedNewest">Only so many newest matches were ranked for the best order.</param>
/// <param name="FacetsOfNewest">The filters count only so many newest matches.</param>
/// <param name="IsTotalAtLeast">Counting was stopped: there are at least so many.</param>
/// <param name="IsPageCut">Looking was stopped before the page was full.</param>
public sealed record SearchLimits(int? RankedNewest, int? FacetsOfNewest, bool IsTotalAtLeast, bool IsPageCut)
{
    public static SearchLimits None { get; } = new(null, null, false, false);

    public bool IsAny => this != None;
}
