using Bunit;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Claims;
using ConflictTracker.Web.Claims;

namespace ConflictTracker.Web.Tests.Claims;

/// <summary>A trail as a chart, as a table and in a list.</summary>
public sealed class TrailTests : ReaderContext
{
    private static readonly Matter Izium = new("killed", "people", null, MatterPeriod.Day, "Izium", ReadModels.Monday);

    [Fact]
    public void Card_WhoseAccountsDiffer_StandsThemSideBySideWordForWord()
    {
        var card = Render<TrailCard>(p =>
            p.Add(
                c => c.Trail,
                Trail(Told("Mayor", null, 5, ReadModels.Monday), Told("Police", "ukraine", 7, ReadModels.Monday))
            )
        );

        Assert.Equal(
            ["Mayor: at least 5 people, to the passage", "Police: at least 7 people, to the passage"],
            card.FindAll(".pairs .acct")
                .Select(a => $"{a.QuerySelector("b")!.TextContent}: {a.QuerySelector(".fig")!.TextContent}")
        );
        Assert.Contains("accounts differ", card.Find(".tag-contest").TextContent, StringComparison.Ordinal);
        Assert.All(card.FindAll(".fig"), f => Assert.Equal("/article/told#t40", f.GetAttribute("href")));
    }

    [Fact]
    public void Card_OfARisingToll_DrawsALineForItsTellerAndNoDifference()
    {
        var card = Render<TrailCard>(p =>
            p.Add(
                c => c.Trail,
                Trail(Told("Police", "ukraine", 3, ReadModels.Monday), Told("Police", "ukraine", 8, ReadModels.Friday))
            )
        );

        Assert.Empty(card.FindAll(".pairs"));
        Assert.Single(card.FindAll("svg .ln.s1"));
        Assert.Equal(2, card.FindAll("svg circle.pt.s1").Count);
        Assert.Equal(2, card.FindAll("tbody tr").Count);
    }

    [Fact]
    public void Chart_OfARange_DrawsBothItsEnds()
    {
        ToldClaim told = Told("Police", null, 20, ReadModels.Monday);

        TrailChart chart = TrailChart.Of(
            Trail(told with { Claim = told.Claim with { ValueTo = 30 } }),
            new SideBook(Parsing.Conflicts.ConflictCatalog.Load(), Calendar),
            _ => ""
        );

        ChartPoint point = Assert.Single(Assert.Single(chart.Lines).Points);
        Assert.True(point.To < point.Y);
        Assert.Equal([0m, 10m, 20m, 30m], chart.Ticks.Select(t => t.Value));
    }

    [Theory]
    [InlineData(3, 3)]
    [InlineData(16, 30)]
    [InlineData(43_000, 60_000)]
    [InlineData(160, 300)]
    public void Chart_ReachesItsHighestFigure(int highest, int top)
    {
        TrailChart chart = TrailChart.Of(
            Trail(Told("Police", null, highest, ReadModels.Monday)),
            new SideBook(Parsing.Conflicts.ConflictCatalog.Load(), Calendar),
            _ => ""
        );

        Assert.Equal(top, chart.Ticks[^1].Value);
    }

    [Fact]
    public void Accounts_OfADay_StandInTheColumnOfTheirSide()
    {
        ToldClaim besides = Told("Envoy", null, 4, ReadModels.Monday) with { Teller = null };
        DayAccounts accounts = DayAccounts.Of(
            [
                Told("Police", "ukraine", 5, ReadModels.Monday),
                Told("Ministry", "russia", 9, ReadModels.Monday),
                besides,
                besides with
                {
                    Claim = besides.Claim with { Speaker = null },
                },
            ],
            ["ukraine", "russia"]
        );

        AccountRow row = Assert.Single(accounts.Rows);
        Assert.True(row.Differs);
        Assert.Equal(["Police"], row.Cells[0].Select(t => t.Claim.Speaker));
        Assert.Equal(["Ministry"], row.Cells[1].Select(t => t.Claim.Speaker));
        Assert.Empty(row.Cells[2]);
        Assert.Equal([0, 0, 1], accounts.Others.Select(c => c.Count));

        var section = Render<AccountsBySide>(p => p.Add(s => s.Accounts, accounts));
        Assert.Equal(
            ["Of what", "Ukraine", "Russia", "side not assigned"],
            section.FindAll("thead th").Select(h => h.TextContent.Trim())
        );
        Assert.Equal("No figure on file", section.Find("tbody tr td:last-child .none").TextContent);
    }

    [Theory]
    [InlineData(
        "/claims?speaker=police&side=ukraine&place=izium&day=1020..1031&measure=killed&unit=people&show=differ"
    )]
    [InlineData("/claims?show=all&after=2024-12-20~killed.people.izium.2024-12-16")]
    [InlineData("/claims")]
    public void Filter_InAnAddress_IsReadAndWrittenAlike(string address)
    {
        (TrailFilter filter, IReadOnlyList<string> unread) = TrailQuery.Read(UrlsAt(address).Query, Calendar);

        Assert.Empty(unread);
        Assert.Equal(address, Uri.UnescapeDataString(UrlsAt("/").Claims(filter)));
    }

    [Fact]
    public void Filter_ThatIsNotUnderstood_IsTold()
    {
        (TrailFilter filter, IReadOnlyList<string> unread) = TrailQuery.Read(
            UrlsAt("/claims?day=blue&show=most&after=x").Query,
            Calendar
        );

        Assert.Equal(TrailFilter.All, filter);
        Assert.Equal(["day=blue", "show=most", "after=x"], unread);
    }

    private static Trail Trail(params ToldClaim[] told) =>
        new(Izium, told.Length, new DateSpan(told[0].ToldOn!.Value, told[^1].ToldOn!.Value), false, told);

    private static ToldClaim Told(string speaker, string? side, int value, DateOnly day) =>
        new(
            ReadModels.Claim(speaker, side) with
            {
                Quantity = $"{value}",
                Value = value,
                Unit = "people",
                Measure = "killed",
                Day = day,
                Place = new TextSpan(40, 20),
                Matter = Izium,
            },
            new ArticleLink("told", "Told", DateSpan.Of(day)),
            ReadModels.SampleWeekly,
            day,
            speaker
        );
}
