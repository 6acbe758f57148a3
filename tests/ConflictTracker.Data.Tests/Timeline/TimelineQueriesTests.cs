using ConflictTracker.Core.Timeline;
using ConflictTracker.Data.Tests.Archive;

namespace ConflictTracker.Data.Tests.Timeline;

public sealed class TimelineQueriesTests : IAsyncLifetime
{
    private TestArchive _archive = null!;

    public async Task InitializeAsync() => _archive = await TestArchive.NewAsync();

    public async Task DisposeAsync() => await _archive.DisposeAsync();

    [Fact]
    public async Task Page_ArticleOfSeveralDays_StandsOnTheLast()
    {
        await _archive.ImportAsync(Drafts.Of("Week of fog", "2024-12-16/2024-12-20"));

        TimelinePage page = await _archive.Timeline.PageAsync(TimelineFilter.All, default);

        TimelineDay day = Assert.Single(page.Days);
        Assert.Equal(Drafts.Day("2024-12-20"), day.Date);
        Assert.Equal("Week of fog", Assert.Single(day.Articles).DisplayTitle);
        Assert.Equal(1, page.Articles);
    }

    [Fact]
    public async Task Page_FilteredByEveryFacet_FindsTheArticle()
    {
        const string Text = "Shells fell on Izium. Two houses burned in the night.";
        await _archive.ImportAsync(
            Drafts
                .Of("Night of fires", "2024-12-20", Text)
                .Tagged("#Fires")
                .Telling("2024-12-19", "Shells fell on Izium.", "shelling", "Izium"),
            Drafts.Of("Quiet day", "2024-12-20", source: null)
        );
        TimelineFilter filter = TimelineFilter.All with
        {
            Source = new FacetChoice(["harbour-gazette"], []),
            Tag = new FacetChoice(["fires"], ["quiet"]),
            Topic = new FacetChoice(["shelling"], []),
            Place = new FacetChoice(["izium"], ["kyiv"]),
            Standing = new FacetChoice(["stated"], ["disputed"]),
            Days = Drafts.Span("2024-12-19/2024-12-20"),
        };

        TimelinePage page = await _archive.Timeline.PageAsync(filter, default);

        Assert.Equal((1, 1), (page.Articles, page.Events));
        Assert.Equal([Drafts.Day("2024-12-20"), Drafts.Day("2024-12-19")], page.Days.Select(d => d.Date));
    }

    [Fact]
    public async Task Page_WithoutAStanding_LeavesItsArticlesOut()
    {
        await _archive.ImportAsync(Drafts.Of("Night of fires", "2024-12-20"));

        TimelineFilter without = TimelineFilter.All with { Standing = new FacetChoice([], ["stated"]) };
        TimelineFilter withoutOthers = TimelineFilter.All with { Standing = new FacetChoice([], ["disputed"]) };

        Assert.Equal(0, (await _archive.Timeline.PageAsync(without, default)).Articles);
        Assert.Equal(1, (await _archive.Timeline.PageAsync(withoutOthers, default)).Articles);
    }

    [Fact]
    public async Task Page_RetrospectiveOfAYear_StandsOnItsLastDay()
    {
        await _archive.ImportAsync(Drafts.Of("The year behind us", "2023-12-31/2024-12-30"));

        TimelinePage page = await _archive.Timeline.PageAsync(TimelineFilter.All, default);

        Assert.Equal(Drafts.Span("2024-12-30"), page.Shown);
        Assert.Single(page.Days);
    }

    [Fact]
    public async Task Page_DraftsWithdrawnAndUndated_AreNotOnIt()
    {
        await _archive.ImportAsync(Drafts.Of("Shown", "2024-12-20"), Drafts.Of("Notes", null));
        await _archive.ImportAsync(Drafts.Of("Withdrawn", "2024-12-20", "Other words."));
        await _archive.Articles.WithdrawAsync("2024-12-20-withdrawn", "Wrong.", "Olena", default);
        long run = await _archive.Runs.OpenAsync("drafts", null, default);
        await _archive.Articles.SaveAsync(run, "d.txt", Drafts.Of("Draft", "2024-12-20", "Third."), false, default);

        TimelinePage page = await _archive.Timeline.PageAsync(TimelineFilter.All, default);

        Assert.Equal("Shown", Assert.Single(Assert.Single(page.Days).Articles).DisplayTitle);
        Assert.Equal("Notes", Assert.Single(await _archive.ArticleQueries.UndatedAsync(default)).DisplayTitle);
    }

    [Theory]
    [InlineData(TimelineOrder.Newest)]
    [InlineData(TimelineOrder.Oldest)]
    public async Task Page_ManyDays_WalksThereAndBackOverEveryDayOnce(TimelineOrder order)
    {
        DateOnly first = Drafts.Day("2024-10-01");
        await _archive.ImportAsync([
            .. Enumerable
                .Range(0, 80)
                .Select(i => Drafts.Of($"Report {i}", $"{first.AddDays(i * 2 / 3 * 2):yyyy-MM-dd}", $"Text {i}.")),
        ]);
        List<DateOnly> days = [];
        List<DateOnly?> keys = [];
        TimelineFilter filter = TimelineFilter.All with { Order = order };
        TimelinePage page;
        do
        {
            page = await _archive.Timeline.PageAsync(filter, default);
            Assert.Equal(filter.After is not null, page.HasPrevious);
            Assert.InRange(page.Days.Sum(d => d.Articles.Count), 1, 31);
            days.AddRange(page.Days.Select(d => d.Date));
            keys.Add(filter.After);
            filter = filter with { After = page.Next };
        } while (page.Next is not null);

        IEnumerable<DateOnly> all = (await _archive.Timeline.CountsAsync(default)).Select(c => c.Date);
        Assert.Equal(order == TimelineOrder.Newest ? all.Reverse() : all, days);
        Assert.Equal(3, keys.Count);
        // Back from the last page: each step shows the days just before, until the first page.
        filter = filter with
        {
            After = keys[^1],
        };
        for (page = await _archive.Timeline.PageAsync(filter, default); page.HasPrevious; )
        {
            DateOnly top = page.Days[0].Date;
            page = await _archive.Timeline.PageAsync(filter with { After = page.Previous }, default);
            Assert.Equal(days[days.IndexOf(top) - 1], page.Days[^1].Date);
        }

        Assert.Equal(days[0], page.Days[0].Date);
    }

    [Fact]
    public async Task Page_DayWithManyEntries_IsShownWhole()
    {
        await _archive.ImportAsync([
            .. Enumerable.Range(0, 40).Select(i => Drafts.Of($"Report {i}", "2024-12-20", $"Text {i}.")),
            Drafts.Of("Later", "2024-12-21"),
        ]);

        TimelinePage page = await _archive.Timeline.PageAsync(TimelineFilter.All, default);

        Assert.Equal([1, 40], page.Days.Select(d => d.Articles.Count));
        Assert.Null(page.Next);
    }

    [Fact]
    public async Task Page_Event_StandsOnItsDayWithItsClaims()
    {
        const string Text = "Hail broke windows. The mayor said 12 were hurt.";
        await _archive.ImportAsync(
            Drafts
                .Of("Storm", "2024-12-20", Text)
                .Telling("2024-12-18", "The mayor said 12 were hurt.", "weather", "Izium")
                .Claiming("mayor", "12", "The mayor said 12 were hurt.")
        );

        TimelinePage page = await _archive.Timeline.PageAsync(TimelineFilter.All, default);

        Assert.Equal([Drafts.Day("2024-12-20"), Drafts.Day("2024-12-18")], page.Days.Select(d => d.Date));
        EventSummary told = Assert.Single(page.Days[1].Events);
        Assert.Equal(("2024-12-20-storm", 1), (told.Article.Slug, told.Block));
        Assert.Equal("mayor", Assert.Single(told.Claims).Speaker);
        Assert.Equal(1, page.Events);
    }

    [Fact]
    public async Task Page_LeavingOutAValue_ShowsTheRest()
    {
        await _archive.ImportAsync(
            Drafts.Of("Fog", "2024-12-20", "A.").Tagged("#Weather"),
            Drafts.Of("Rain", "2024-12-20", "B.").Tagged("#weather", "#Roads"),
            Drafts.Of("Chess", "2024-12-20", "C.", source: null)
        );

        Assert.Equal(["Chess"], await TitlesAsync(f => f with { Tag = new FacetChoice([], ["weather"]) }));
        Assert.Equal(
            ["Rain", "Fog"],
            await TitlesAsync(f => f with { Tag = new FacetChoice(["Weather", "#roads"], []), Source = Out("unknown") })
        );
        Assert.Equal(["Chess"], await TitlesAsync(f => f with { Source = new FacetChoice(["unknown"], []) }));
        Assert.Equal(["Fog"], await TitlesAsync(f => f with { Tag = new FacetChoice(["weather"], ["roads"]) }));
    }

    [Fact]
    public async Task Page_Facets_CountWhatEachChoiceWouldShow()
    {
        await _archive.ImportAsync(
            Drafts.Of("Fog", "2024-12-20", "A.").Tagged("#Weather"),
            Drafts.Of("Rain", "2024-12-20", "B.", source: "Upland Herald").Tagged("#weather", "#Roads"),
            Drafts.Of("Chess", "2024-12-20", "C.", source: null),
            Drafts.Of("Notes", null, "D.").Tagged("#Roads")
        );

        TimelinePage all = await _archive.Timeline.PageAsync(TimelineFilter.All, default);
        TimelinePage weather = await _archive.Timeline.PageAsync(
            TimelineFilter.All with
            {
                Tag = new FacetChoice(["weather"], []),
                Source = new FacetChoice(["upland-herald"], []),
            },
            default
        );

        Assert.Equal(["source", "topic", "place", "tag", "standing"], all.Facets.Select(f => f.Name));
        Assert.Equal([("weather", "Weather", 2), ("roads", "Roads", 1)], Values(all, "tag"));
        Assert.Equal(
            [
                ("harbour-gazette", "Harbour Gazette", 1),
                ("unknown", "unknown", 1),
                ("upland-herald", "Upland Herald", 1),
            ],
            Values(all, "source")
        );
        // With one tag chosen, sources count within it; the tags themselves count within the source.
        Assert.Equal(
            [("harbour-gazette", "Harbour Gazette", 1), ("upland-herald", "Upland Herald", 1)],
            Values(weather, "source")
        );
        Assert.Equal([("roads", "Roads", 1), ("weather", "weather", 1)], Values(weather, "tag"));
        Assert.Equal([("stated", "stated", 1)], Values(weather, "standing"));
    }

    [Fact]
    public async Task Page_ValueThatNothingHas_StaysSoThatItCanBeLetGo()
    {
        await _archive.ImportAsync(Drafts.Of("Fog", "2024-12-20"));

        TimelinePage page = await _archive.Timeline.PageAsync(
            TimelineFilter.All with
            {
                Tag = new FacetChoice(["nothing"], []),
            },
            default
        );

        Assert.Empty(page.Days);
        Assert.Null(page.Shown);
        Assert.Equal([("nothing", "nothing", 0)], Values(page, "tag"));
    }

    [Fact]
    public async Task Day_WithinAWeek_ListsWhatCoversIt()
    {
        await _archive.ImportAsync(
            Drafts.Of("Week of fog", "2024-12-16/2024-12-20"),
            Drafts.Of("The year", "2024-01-01/2024-12-31"),
            Drafts.Of("That day", "2024-12-18"),
            Drafts.Of("Day after", "2024-12-19")
        );

        DayView day = await _archive.Timeline.DayAsync(Drafts.Day("2024-12-18"), default);

        Assert.Equal("That day", Assert.Single(day.Articles).DisplayTitle);
        Assert.Equal(["Week of fog", "The year"], day.Covering.Select(a => a.DisplayTitle));
        Assert.Equal((null, Drafts.Day("2024-12-19")), (day.Earlier, day.Later));
    }

    [Fact]
    public async Task Day_WithoutAnything_NamesTheNearestThatHoldSomething()
    {
        await _archive.ImportAsync(Drafts.Of("Fog", "2024-12-01"), Drafts.Of("Rain", "2024-12-20"));

        DayView day = await _archive.Timeline.DayAsync(Drafts.Day("2024-12-10"), default);

        Assert.Empty(day.Articles);
        Assert.Empty(day.Covering);
        Assert.Empty(day.Events);
        Assert.Equal((Drafts.Day("2024-12-01"), Drafts.Day("2024-12-20")), (day.Earlier, day.Later));
    }

    private static FacetChoice Out(string key) => new([], [key]);

    private static IEnumerable<(string, string, int)> Values(TimelinePage page, string facet) =>
        page.Facets.Single(f => f.Name == facet).Values.Select(v => (v.Key, v.Label, v.Count));

    private async Task<IReadOnlyList<string>> TitlesAsync(Func<TimelineFilter, TimelineFilter> filter)
    {
        TimelinePage page = await _archive.Timeline.PageAsync(filter(TimelineFilter.All), default);
        return [.. page.Days.SelectMany(d => d.Articles).Select(a => a.DisplayTitle)];
    }
}
