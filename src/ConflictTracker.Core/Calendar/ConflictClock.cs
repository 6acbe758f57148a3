namespace ConflictTracker.Core.Calendar;

/// <summary>The only door to "now": today, in the home conflict's own time zone.</summary>
public sealed class ConflictClock(ConflictCalendar calendar, TimeProvider time)
{
    private readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById(calendar.TimeZone);

    public ConflictCalendar Calendar { get; } = calendar;

    public DateTimeOffset Now => time.GetUtcNow();

    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Now, _zone).DateTime);

    /// <summary>Today's day of the conflict, or null outside it.</summary>
    public WarDay? TodaysDay => Calendar.DayOf(Today);

    /// <summary>The moment at which today ends in the conflict's zone: what is cached may say "today" until then.</summary>
    public DateTimeOffset NextMidnight
    {
        get
        {
            DateTime midnight = Today.AddDays(1).ToDateTime(TimeOnly.MinValue);
            return new DateTimeOffset(midnight, _zone.GetUtcOffset(midnight)).ToUniversalTime();
        }
    }
}
