using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Search;
using ConflictTracker.Core.Timeline;
using ConflictTracker.Web.Timeline;

namespace ConflictTracker.Web.Tests;

public sealed class SiteUrlsTests : ReaderContext
{
    private static readonly DateOnly Day1031 = new(2024, 12, 20);

    [Fact]
    public void Day_Always_IsNamedByItsDate() => Assert.Equal("/day/2024-12-20", UrlsAt("/").Day(Day1031));

    [Theory]
    [InlineData("2024-12-20", "/week/2024-W51")]
    [InlineData("2021-01-01", "/week/2020-W53")]
    public void Week_OfADay_IsItsIsoWeek(string day, string url) =>
        Assert.Equal(url, UrlsAt("/").Week(DateOnly.Parse(day, null)));

    [Fact]
    public void Article_OfABlock_LandsOnItsAnchor() =>
        Assert.Equal("/article/days-1027-1031#b7", UrlsAt("/").Article("days-1027-1031", 7));

    [Fact]
    public void Timeline_WithTheWholeState_IsReadBackTheSame()
    {
        var filter = new TimelineFilter(
            new DateSpan(new DateOnly(2024, 12, 9), Day1031),
            new FacetChoice(["sample-weekly"], ["sample-wire"]),
            new FacetChoice(["air attack"], []),
            new FacetChoice(["Київ"], []),
            new FacetChoice([], ["Kursk", "Kyiv"]),
            new FacetChoice(["agreed"], ["disputed"]),
            TimelineOrder.Oldest,
            Day1031
        );

        string url = UrlsAt("/").Timeline(filter);

        Assert.StartsWith(
            "/?day=1020..1031&source=sample-weekly&not-source=sample-wire&",
            url,
            StringComparison.Ordinal
        );
        FilterReading read = FilterQuery.Read(UrlsAt(url).Query, Calendar);
        Assert.Empty(read.Unread);
        Assert.Equal(url, UrlsAt("/").Timeline(read.Filter));
    }

    [Fact]
    public void Read_WhatIsNotUnderstood_IsToldNotDropped()
    {
        FilterReading read = FilterQuery.Read(
            UrlsAt("/?day=blue&order=sideways&source=x&standing=perhaps&standing=agreed&not-standing=firm").Query,
            Calendar
        );

        Assert.Equal(["day=blue", "standing=perhaps", "not-standing=firm", "order=sideways"], read.Unread);
        Assert.Equal(["agreed"], read.Filter.Standing.In);
        Assert.Equal(["x"], read.Filter.Source.In);
    }

    [Fact]
    public void Search_WithOrderAndKey_HoldsTheWholeState() =>
        Assert.Equal(
            "/search?q=grid%20outage&day=1031&sort=best&after=k1",
            UrlsAt("/")
                .Search(
                    new SearchRequest(
                        "grid outage",
                        TimelineFilter.All with
                        {
                            Days = DateSpan.Of(Day1031),
                        },
                        SearchOrder.Best,
                        "k1"
                    )
                )
        );

    [Fact]
    public void EveryLink_OnAPageWithAChosenLanguage_KeepsIt()
    {
        SiteUrls urls = UrlsAt("/?lang=uk&density=compact&day=3");

        Assert.Equal("/sources?lang=uk&density=compact", urls.Sources);
        Assert.Equal("/?density=compact&day=3&lang=en", urls.Here("lang", "en"));
        Assert.Equal("https://archive.example/sources", urls.Permanent(urls.Sources));
    }

    [Fact]
    public void EveryLink_BehindAPathBase_StaysBelowIt()
    {
        var urls = new SiteUrls(Calendar, "https://host.example/war/", "https://host.example/war/day/2024-12-20");

        Assert.Equal("/war/day/2024-12-20", urls.Day(Day1031));
        Assert.Equal("/war/css/site.css", urls.File("css/site.css"));
        Assert.True(urls.IsHere(urls.LatestDay, isExact: false));
        Assert.False(urls.IsHere(urls.Home, isExact: true));
    }
}
