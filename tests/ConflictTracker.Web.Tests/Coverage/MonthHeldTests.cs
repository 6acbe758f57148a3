using ConflictTracker.Core.Timeline;
using ConflictTracker.Web.Coverage;

namespace ConflictTracker.Web.Tests.Coverage;

public sealed class MonthHeldTests
{
    [Fact]
    public void Months_FromFirstToLastDay_TellWhatIsHeldAndWhatIsNot()
    {
        IReadOnlyList<MonthHeld> months = MonthHeld.Of([
            new DayCount(new DateOnly(2024, 11, 28), 1, 3),
            new DayCount(new DateOnly(2025, 1, 2), 0, 1),
            new DayCount(new DateOnly(2025, 1, 7), 2, 0),
        ]);

        Assert.Equal(
            [
                ("2025-01-01/2025-01-07", 2, 2, 1, "2025-01-03/2025-01-06"),
                ("2024-12-01/2024-12-31", 0, 0, 0, "2024-12-01/2024-12-31"),
                ("2024-11-28/2024-11-30", 1, 1, 3, "2024-11-29/2024-11-30"),
            ],
            months.Select(m => (m.Days.ToString(), m.Held, m.Articles, m.Events, m.Gap.ToString()))
        );
    }

    [Fact]
    public void Month_WithEveryDayHeld_HasNoGap()
    {
        MonthHeld month = Assert.Single(
            MonthHeld.Of([new DayCount(new DateOnly(2025, 1, 2), 0, 1), new DayCount(new DateOnly(2025, 1, 3), 1, 1)])
        );

        Assert.Null(month.Gap);
    }

    [Fact]
    public void EmptyArchive_HoldsNoMonth() => Assert.Empty(MonthHeld.Of([]));
}
