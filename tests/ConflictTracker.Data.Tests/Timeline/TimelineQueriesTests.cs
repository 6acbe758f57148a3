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
            Standing = Core.Dating.Standing.Stated,
            Days = Drafts.Span("2024-12-19/2024-12-20"),
        };

        TimelinePage page = await _archive.Timeline.PageAsync(filter, default);

        Assert.Equal((1, 1), (page.Articles, page.Events));
        Assert.Equal([Drafts.Day("2024-12-20"), Drafts.Day("2024-12-19")], page.Days.Select(d => d.Date));
    }

    [Fact]
    public async Task Day_WithinAWeek_ListsWhatCoversIt()
    {
        await _archive.ImportAsync(Drafts.Of("Week of fog", "2024-12-16/2024-12-20"));

        DayView day = await _archive.Timeline.DayAsync(Drafts.Day("2024-12-18"), default);

        Assert.Empty(day.Articles);
        Assert.Equal("Week of fog", Assert.Single(day.Covering).DisplayTitle);
        Assert.Equal(Drafts.Day("2024-12-20"), day.Later);
        Assert.Null(day.Earlier);
    }
}
