using System.Globalization;
using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Core.Tests.Calendar;

public sealed class DayClockTests
{
    private static readonly DayClock Invasion = Calendars.Invasion.Clock;

    /// <summary>A truth table that others count: its source and licence stand in the file.</summary>
    public static TheoryData<string, int> TruthTable()
    {
        TheoryData<string, int> rows = [];
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Calendar", "invasion_days.csv")))
        {
            if (!line.StartsWith('#'))
            {
                string[] cells = line.Split(',');
                rows.Add(cells[0], int.Parse(cells[1], CultureInfo.InvariantCulture));
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(TruthTable))]
    public void DayOf_ADateOfTheTruthTable_IsItsDay(string date, int day)
    {
        DateOnly parsed = DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);

        Assert.Equal(day, Invasion.DayOf(parsed)?.Number);
        Assert.Equal(parsed, Invasion.DateOf(new WarDay(day)));
    }

    [Fact]
    public void DayOf_BeforeDay1OrAfterTheLast_IsNull()
    {
        var ended = new DayClock("short", "Short", new DateOnly(2025, 6, 13), new DateOnly(2025, 6, 24), []);

        Assert.Null(ended.DayOf(new DateOnly(2025, 6, 12)));
        Assert.Equal(1, ended.DayOf(new DateOnly(2025, 6, 13))?.Number);
        Assert.Equal(12, ended.DayOf(new DateOnly(2025, 6, 24))?.Number);
        Assert.Null(ended.DayOf(new DateOnly(2025, 6, 25)));
    }

    [Fact]
    public void DaysOf_ASpanThatBeginsBeforeTheClock_IsCutToIt()
    {
        var span = new DateSpan(new DateOnly(2024, 8, 1), new DateOnly(2024, 8, 8));

        Assert.Equal(new DayRange("kursk", new WarDay(1), new WarDay(3)), Calendars.Invasion.SubClocks[0].DaysOf(span));
        Assert.Null(Calendars.Invasion.SubClocks[0].DaysOf(DateSpan.Of(new DateOnly(2024, 8, 5))));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void WarDay_BelowOne_IsRefused(int number)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new WarDay(number));
    }

    [Theory]
    [InlineData("2024-12-20", "2024-12-20", "2024-12-20")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2023", "2023-01-01", "2023-12-31")]
    public void PartialDate_OfEachPrecision_RoundTripsAndSpansItsDays(string text, string first, string last)
    {
        Assert.True(PartialDate.TryParse(text, out PartialDate date));
        Assert.Equal(text, date.ToString());
        Assert.Equal(first, date.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(last, date.Last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}
