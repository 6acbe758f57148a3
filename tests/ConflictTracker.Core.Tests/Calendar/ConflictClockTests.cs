using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Core.Tests.Calendar;

public sealed class ConflictClockTests
{
    [Theory]
    [InlineData("2024-12-19T21:59:00Z", 1030)]
    [InlineData("2024-12-19T22:00:00Z", 1031)]
    [InlineData("2024-07-01T20:59:00Z", 859)]
    [InlineData("2024-07-01T21:00:00Z", 860)]
    public void TodaysDay_TurnsAtMidnightInTheConflictsZone(string moment, int day)
    {
        var clock = new ConflictClock(Calendars.Invasion, new StoppedTime(DateTimeOffset.Parse(moment, null)));

        Assert.Equal(day, clock.TodaysDay?.Number);
        Assert.True(clock.NextMidnight > clock.Now);
        Assert.True(clock.NextMidnight - clock.Now <= TimeSpan.FromHours(24));
    }

    private sealed class StoppedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
