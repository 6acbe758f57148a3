using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Timeline;
using ConflictTracker.Parsing.Conflicts;
using ConflictTracker.Web.Timeline;

namespace ConflictTracker.Web.Tests.Timeline;

public sealed class WarStripModelTests
{
    private static readonly DayClock Invasion = ConflictCatalog.Load().Home("ru-ua").Clock;
    private static readonly DateOnly Today = new(2025, 12, 21);

    [Fact]
    public void Years_OfTheWholeWar_HoldEveryWeekOnce()
    {
        IReadOnlyList<StripYear> years = WarStripModel.Years([], Invasion, Today, null);

        Assert.Equal([2022, 2023, 2024, 2025], years.Select(y => y.Year));
        Assert.Equal(200, years.Sum(y => y.Weeks.Count));
        Assert.Equal("2022-02-24/2022-12-31", years[0].Days.ToString());
        Assert.Equal("2025-01-01/2025-12-21", years[^1].Days.ToString());
        Assert.All(years, y => Assert.Equal(y.Weeks.Count, y.Weeks.Select(w => w.Column).Distinct().Count()));
    }

    [Fact]
    public void Years_TheFullestWeek_IsTheTallestAndDarkest()
    {
        List<DayCount> counts =
        [
            new(new DateOnly(2024, 12, 16), 1, 3),
            new(new DateOnly(2024, 12, 20), 2, 10),
            new(new DateOnly(2024, 8, 11), 1, 0),
        ];

        List<StripWeek> weeks = [.. WarStripModel.Years(counts, Invasion, Today, null).SelectMany(y => y.Weeks)];

        StripWeek full = weeks.Single(w => w.Days.Contains(new DateOnly(2024, 12, 18)));
        Assert.Equal((3, 13, WarStripModel.BarHeight, 5), (full.Articles, full.Events, full.Height, full.Tone));
        StripWeek thin = weeks.Single(w => w.Days.Contains(new DateOnly(2024, 8, 11)));
        Assert.InRange(thin.Height, 1, WarStripModel.BarHeight / 2);
        Assert.All(weeks.Where(w => w.IsEmpty), w => Assert.Equal(0, w.Height));
    }

    [Fact]
    public void Years_WithAShownRange_MarkItsWeeks()
    {
        var shown = new DateSpan(new DateOnly(2024, 12, 9), new DateOnly(2024, 12, 22));

        StripYear year = WarStripModel.Years([], Invasion, Today, shown).Single(y => y.Shown is not null);

        Assert.Equal((2024, (49, 50)), (year.Year, year.Shown!.Value));
    }

    [Fact]
    public void Quarters_OfTheSameCounts_HoldTheSameNumbers()
    {
        List<DayCount> counts = [new(new DateOnly(2024, 12, 20), 2, 10), new(new DateOnly(2024, 10, 1), 1, 1)];

        QuarterCount quarter = Assert.Single(WarStripModel.Quarters(counts));

        Assert.Equal((2024, 4, 3, 11), (quarter.Year, quarter.Quarter, quarter.Articles, quarter.Events));
        Assert.Equal("2024-10-01/2024-12-31", quarter.Days.ToString());
    }
}
