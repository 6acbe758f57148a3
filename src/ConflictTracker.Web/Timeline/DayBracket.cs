namespace ConflictTracker.Web.Timeline;

/// <summary>The piece of a coverage bracket that stands beside one day.</summary>
/// <param name="IsTop">The bracket begins here.</param>
/// <param name="IsEnd">It ends here.</param>
/// <param name="Label">What it says at its beginning: "One article covers Mon 16 – Fri 20 Dec 2024".</param>
public sealed record DayBracket(bool IsTop, bool IsEnd, string? Label)
{
    /// <summary>Its classes in the stylesheet.</summary>
    public string Class => "span" + (IsTop ? " top" : "") + (IsEnd ? " fin" : "");
}
