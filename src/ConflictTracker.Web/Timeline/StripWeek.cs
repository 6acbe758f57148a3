using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Web.Timeline;

/// <summary>One bar of the war strip.</summary>
/// <param name="Column">From 0: how many weeks after the first of January its Monday lies.</param>
/// <param name="Height">0 to <see cref="WarStripModel.BarHeight"/>.</param>
/// <param name="Tone">0 for nothing on file, 1 to 5 for more and more: says the same as the height.</param>
/// <param name="IsShown">The page shows a day of this week.</param>
public sealed record StripWeek(DateSpan Days, int Articles, int Events, int Column, int Height, int Tone, bool IsShown)
{
    public bool IsEmpty => Articles == 0 && Events == 0;
}
