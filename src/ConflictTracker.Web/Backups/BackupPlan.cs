namespace ConflictTracker.Web.Backups;

/// <summary>When the next backup is due.</summary>
internal static class BackupPlan
{
    /// <summary>After a start, when the last backup is missing or old: the first pages come before it.</summary>
    private static readonly TimeSpan AfterStart = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan AfterFailure = TimeSpan.FromHours(1);

    /// <summary>A night was missed when the newest backup is older than this.</summary>
    private static readonly TimeSpan Old = TimeSpan.FromHours(26);

    /// <summary>How long to wait from now on.</summary>
    /// <param name="last">The newest backup's moment, or null.</param>
    public static TimeSpan AtStart(DateTimeOffset now, DateTimeOffset? last, TimeOnly at, TimeZoneInfo zone) =>
        last is { } moment && now - moment < Old ? Next(now, at, zone) : Shorter(AfterStart, Next(now, at, zone));

    /// <inheritdoc cref="AtStart"/>
    public static TimeSpan After(bool isSuccess, DateTimeOffset now, TimeOnly at, TimeZoneInfo zone) =>
        isSuccess ? Next(now, at, zone) : Shorter(AfterFailure, Next(now, at, zone));

    private static TimeSpan Next(DateTimeOffset now, TimeOnly at, TimeZoneInfo zone)
    {
        DateOnly today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);
        DateTimeOffset due = Moment(today, at, zone);
        return (due > now ? due : Moment(today.AddDays(1), at, zone)) - now;
    }

    /// <summary>In the night that skips the hour it is an hour later.</summary>
    private static DateTimeOffset Moment(DateOnly day, TimeOnly at, TimeZoneInfo zone)
    {
        DateTime local = day.ToDateTime(at);
        local = zone.IsInvalidTime(local) ? local.AddHours(1) : local;
        return new DateTimeOffset(local, zone.GetUtcOffset(local));
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
