using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Dating;

namespace ConflictTracker.Core.Tests.Dating;

public sealed class ObservedCountTests
{
    private static readonly DateCue Dated = new(
        CueKind.Dateline,
        "Wednesday, August 7, 2024",
        null,
        new PartialDate(new DateOnly(2024, 8, 7), DatePrecision.Day),
        Weekday: DayOfWeek.Wednesday
    );

    private static readonly DateCue Counted = new(
        CueKind.StatedDay,
        "day 894",
        null,
        Days: new DayRange("invasion", new WarDay(894), new WarDay(894))
    )
    {
        Spot = CueSpot.Title,
    };

    [Fact]
    public void Of_ANumberBesideAFullDate_IsWhatTheSourceCounts()
    {
        Assert.Equal(new ObservedCount(894, new DateOnly(2024, 8, 7)), ObservedCount.Of(Verdict(Dated, Counted)));
    }

    [Fact]
    public void Of_ADateOfAnotherWeekday_ShowsNothing()
    {
        Assert.Null(ObservedCount.Of(Verdict(Dated with { Weekday = DayOfWeek.Friday }, Counted)));
    }

    [Fact]
    public void Of_ADateOfPublicationAlone_ShowsNothing()
    {
        Assert.Null(ObservedCount.Of(Verdict(Dated with { Kind = CueKind.Metadata }, Counted)));
    }

    [Fact]
    public void Of_ANumberFarFromTheDate_CountsSomethingElse()
    {
        DateCue hundredth = Counted with { Days = new DayRange("invasion", new WarDay(100), new WarDay(100)) };

        Assert.Null(ObservedCount.Of(Verdict(Dated, hundredth)));
    }

    [Fact]
    public void Of_TwoNumbers_ShowsNothing()
    {
        DateCue other = Counted with { Days = new DayRange("invasion", new WarDay(895), new WarDay(895)) };

        Assert.Null(ObservedCount.Of(Verdict(Dated, Counted, other)));
    }

    private static DatingVerdict Verdict(params DateCue[] cues) =>
        new(
            new PartialDate(new DateOnly(2024, 8, 7), DatePrecision.Day),
            new DateSpan(new DateOnly(2024, 8, 7), new DateOnly(2024, 8, 7)),
            [new DayRange("invasion", new WarDay(896), new WarDay(896))],
            Standing.Stated,
            "",
            [.. cues.Select((c, i) => new WeighedCue(i, c, CueRole.Noted, ""))],
            []
        );
}
