using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Web.Timeline;

/// <summary>What the archive holds of a quarter of a year.</summary>
/// <param name="Quarter">1 to 4.</param>
public sealed record QuarterCount(int Year, int Quarter, int Articles, int Events)
{
    public DateSpan Days
    {
        get
        {
            var first = new DateOnly(Year, (Quarter * 3) - 2, 1);
            return new DateSpan(first, first.AddMonths(3).AddDays(-1));
        }
    }
}
