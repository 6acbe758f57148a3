using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Tests.Calendar;

namespace ConflictTracker.Core.Tests.Dating;

public sealed class WeekdayCheckTests
{
    /// <summary>Every day 1 to 2,000, its weekday, and every miscount from −3 to +3: the weekday mends them all.</summary>
    [Fact]
    public void Weigh_AnyDayWithItsWeekdayAndAnyMiscount_GivesItsDate()
    {
        DayClock clock = Calendars.Invasion.Clock;
        for (int day = 1; day <= 2000; day++)
        {
            DateOnly date = clock.DateOf(new WarDay(day));
            for (int miscount = -3; miscount <= 3; miscount++)
            {
                if (day + miscount < 1)
                {
                    continue;
                }

                DatingVerdict verdict = Cues.Weigh(Cues.Count(day + miscount, weekday: date.DayOfWeek));

                Assert.Equal(new PartialDate(date), verdict.Published);
                Assert.Equal(DateSpan.Of(date), verdict.Coverage);
                Assert.Equal(miscount != 0, verdict.Problems.Any(p => p.Code == "CT2001"));
            }
        }
    }

    [Theory]
    [InlineData(DayOfWeek.Tuesday, 0)]
    [InlineData(DayOfWeek.Monday, 1)]
    [InlineData(DayOfWeek.Wednesday, 6)]
    public void DaysBack_CountsFromTheDateBackwards(DayOfWeek weekday, int back)
    {
        Assert.Equal(back, WeekdayCheck.DaysBack(new DateOnly(2024, 11, 19), weekday));
    }
}
