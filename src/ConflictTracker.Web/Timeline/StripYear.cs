using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Web.Timeline;

/// <summary>One drawing of the war strip.</summary>
/// <param name="Days">The year's days from the conflict's first to today.</param>
/// <param name="Weeks">By their Mondays.</param>
public sealed record StripYear(int Year, DateSpan Days, IReadOnlyList<StripWeek> Weeks)
{
    /// <summary>From the first to the last column that the page shows, or null.</summary>
    public (int First, int Last)? Shown =>
        Weeks.Where(w => w.IsShown).Select(w => w.Column).ToList() is { Count: > 0 } shown
            ? (shown[0], shown[^1])
            : null;
}
