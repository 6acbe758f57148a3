using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Timeline;

namespace ConflictTracker.Web.Timeline;

/// <summary>A row of the timeline: a day with entries, or the days between two of them of which nothing is told.</summary>
public abstract record DayRow
{
    private DayRow() { }

    public sealed record Told(TimelineDay Day, DayBracket? Bracket) : DayRow;

    public sealed record Gap(DateSpan Days) : DayRow;
}
