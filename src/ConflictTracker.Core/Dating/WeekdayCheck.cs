namespace ConflictTracker.Core.Dating;

/// <summary>A weekday is a checksum: of seven days in a row it fits one, so it mends any miscount up to ±3.</summary>
public static class WeekdayCheck
{
    /// <summary>The day nearest to <paramref name="date"/> that is a <paramref name="weekday"/>: at most three days away.</summary>
    public static DateOnly Nearest(DateOnly date, DayOfWeek weekday)
    {
        int ahead = ((int)weekday - (int)date.DayOfWeek + 7) % 7;
        return date.AddDays(ahead > 3 ? ahead - 7 : ahead);
    }

    /// <summary>How many days <paramref name="weekday"/> lies before <paramref name="date"/>: 0 on the day, 6 for the day
    /// after it.</summary>
    public static int DaysBack(DateOnly date, DayOfWeek weekday) => ((int)date.DayOfWeek - (int)weekday + 7) % 7;
}
