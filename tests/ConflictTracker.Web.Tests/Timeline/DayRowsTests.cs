using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Timeline;
using ConflictTracker.Web.Timeline;

namespace ConflictTracker.Web.Tests.Timeline;

public sealed class DayRowsTests
{
    [Fact]
    public void Of_DaysApart_PutsAGapBetween()
    {
        IReadOnlyList<DayRow> rows = DayRows.Of([Told(20), Told(16)], Label);

        Assert.Equal(
            new DateSpan(new DateOnly(2024, 12, 17), new DateOnly(2024, 12, 19)),
            Assert.IsType<DayRow.Gap>(rows[1]).Days
        );
    }

    [Fact]
    public void Of_OldestFirst_PutsTheSameGap() =>
        Assert.Equal(
            new DateSpan(new DateOnly(2024, 12, 17), new DateOnly(2024, 12, 19)),
            Assert.IsType<DayRow.Gap>(DayRows.Of([Told(16), Told(20)], Label)[1]).Days
        );

    [Fact]
    public void Of_DaysThatAnArticleCovers_AreNoGap()
    {
        IReadOnlyList<DayRow> rows = DayRows.Of([Told(20, ReadModels.Week), Told(12)], Label);

        Assert.Equal(
            new DateSpan(new DateOnly(2024, 12, 13), new DateOnly(2024, 12, 15)),
            Assert.IsType<DayRow.Gap>(rows[1]).Days
        );
    }

    [Fact]
    public void Of_ARoundup_DrawsOneBracketThroughItsDays()
    {
        List<DayBracket?> brackets =
        [
            .. DayRows
                .Of([Told(20, ReadModels.Week), Told(18), Told(16), Told(15)], Label)
                .OfType<DayRow.Told>()
                .Select(r => r.Bracket),
        ];

        Assert.Equal(["span top", "span", "span fin", null], brackets.Select(b => b?.Class));
        Assert.Equal("2024-12-16/2024-12-20", brackets[0]!.Label);
    }

    private static string Label(DateSpan span) => span.ToString();

    private static TimelineDay Told(int day, DateSpan? coverage = null) =>
        new(
            new DateOnly(2024, 12, day),
            [ReadModels.Summary(coverage: coverage ?? DateSpan.Of(new DateOnly(2024, 12, day)))],
            []
        );
}
