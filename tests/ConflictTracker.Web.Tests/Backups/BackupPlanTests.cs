using System.Globalization;
using ConflictTracker.Web.Backups;

namespace ConflictTracker.Web.Tests.Backups;

public sealed class BackupPlanTests
{
    private static readonly TimeZoneInfo Kyiv = TimeZoneInfo.FindSystemTimeZoneById("Europe/Kyiv");
    private static readonly TimeOnly At = new(3, 30);

    [Theory]
    [InlineData("2024-12-20T10:00:00Z", "2024-12-21T01:30:00Z")]
    [InlineData("2024-12-20T01:29:59Z", "2024-12-20T01:30:00Z")]
    [InlineData("2024-12-20T01:30:00Z", "2024-12-21T01:30:00Z")]
    // The night of the leap has no half past three: it is half past four then.
    [InlineData("2025-03-29T12:00:00Z", "2025-03-30T01:30:00Z")]
    // The night of the return has two: the second.
    [InlineData("2025-10-25T12:00:00Z", "2025-10-26T01:30:00Z")]
    public void Next_AfterASuccess_IsTheComingNightByTheMachinesClock(string now, string due) =>
        Assert.Equal(Moment(due), Moment(now) + BackupPlan.After(true, Moment(now), At, Kyiv));

    [Fact]
    public void Next_AfterAFailure_IsInAnHour() =>
        Assert.Equal(TimeSpan.FromHours(1), BackupPlan.After(false, Moment("2024-12-20T10:00:00Z"), At, Kyiv));

    [Theory]
    [InlineData(null, 10)]
    [InlineData("2024-12-18T01:30:00Z", 10)]
    [InlineData("2024-12-20T01:30:00Z", 930)]
    public void Next_AtAStart_MakesUpForAMissedNight(string? last, int minutes) =>
        Assert.Equal(
            TimeSpan.FromMinutes(minutes),
            BackupPlan.AtStart(Moment("2024-12-20T10:00:00Z"), last is null ? null : Moment(last), At, Kyiv)
        );

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
