using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Tests.Calendar;

namespace ConflictTracker.Core.Tests.Dating;

public sealed class PublisherCountTests
{
    private static readonly DayClock Clock = Calendars.Invasion.Clock;

    [Fact]
    public void Learn_TwoAgreeingObservations_MakeAPeriod()
    {
        PublisherCount count = PublisherCount.Learn(
            "Gazette",
            [Seen(100, 0), Seen(120, 0), Seen(301, -1), Seen(322, -1)],
            Clock
        );

        Assert.Equal([0, -1], count.Periods.Select(p => p.Delta));
        Assert.Empty(count.Problems);
    }

    [Theory]
    [InlineData(110, 110, true)]
    [InlineData(310, 309, true)]
    [InlineData(400, 399, false)]
    [InlineData(200, null, false)]
    [InlineData(90, null, false)]
    public void On_ADay_IsTheNumberThatTheSourcePrints(int day, int? stated, bool isObserved)
    {
        PublisherCount count = PublisherCount.Learn(
            "Gazette",
            [Seen(100, 0), Seen(120, 0), Seen(301, -1), Seen(322, -1)],
            Clock
        );

        Assert.Equal(
            stated is { } number ? new PublisherDay("Gazette", number, number - day, isObserved) : null,
            count.On(day)
        );
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-1, 1)]
    public void Learn_OneObservationAlone_IsAProblemOnlyWhereItDiffersFromTheCalendar(int delta, int problems)
    {
        PublisherCount count = PublisherCount.Learn("Gazette", [Seen(100, delta)], Clock);

        Assert.Empty(count.Periods);
        Assert.Equal(problems, count.Problems.Count);
    }

    [Fact]
    public void Learn_OneContradiction_IsAProblemAndPartsNothing()
    {
        PublisherCount count = PublisherCount.Learn(
            "Gazette",
            [Seen(100, 0), Seen(110, 1), Seen(120, 0), Seen(130, 0)],
            Clock
        );

        PublisherPeriod period = Assert.Single(count.Periods);
        Assert.Equal((0, 100, 130), (period.Delta, period.FirstStated, period.LastStated));
        Assert.Equal(PublisherCount.ContradictionCode, Assert.Single(count.Problems).Code);
    }

    [Theory]
    [InlineData(90, null)]
    [InlineData(110, 0)]
    [InlineData(200, null)]
    [InlineData(310, -1)]
    [InlineData(400, -1)]
    public void DeltaAt_OutsideAllPeriodsOrBetweenTwoThatDiffer_IsUnknown(int stated, int? delta)
    {
        PublisherCount count = PublisherCount.Learn(
            "Gazette",
            [Seen(100, 0), Seen(120, 0), Seen(301, -1), Seen(322, -1)],
            Clock
        );

        Assert.Equal(delta, count.DeltaAt(stated));
    }

    [Fact]
    public void Weigh_CountOfAKnownPublisher_IsReadAsThatPublisherCounts()
    {
        PublisherCounts counts = PublisherCounts.Learn([Seen(800, -2), Seen(900, -2)], Clock);

        DatingVerdict verdict = Dater.Weigh(
            new DatingEvidence([Cues.Count(850, CueSpot.Title)], Calendars.Invasion, "gazette", counts)
        );

        Assert.Equal([852], verdict.Days.Select(d => d.To.Number));
        Assert.Contains("runs 2 behind", verdict.Because, StringComparison.Ordinal);
    }

    private static ClockObservation Seen(int stated, int delta) =>
        new("Gazette", stated, Clock.DateOf(new WarDay(stated - delta)), "https://example.org/");
}
