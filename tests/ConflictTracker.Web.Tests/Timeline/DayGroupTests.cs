using Bunit;
using Bunit.Rendering;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Timeline;
using ConflictTracker.Web.Claims;
using ConflictTracker.Web.Timeline;

namespace ConflictTracker.Web.Tests.Timeline;

public sealed class DayGroupTests : ReaderContext
{
    private static readonly TimelineDay Day = new(
        ReadModels.Friday,
        [ReadModels.Summary()],
        [ReadModels.EventSummary(DateSpan.Of(ReadModels.Friday), isPlaced: true, ReadModels.Claim())]
    );

    [Fact]
    public void Heading_OfADay_NamesDateWarDayAndOperation()
    {
        var heading = Group().Find("h2");

        Assert.Equal("Friday 20 December 2024", heading.QuerySelector("a time")!.TextContent);
        Assert.Equal("2024-12-20", heading.QuerySelector("time")!.GetAttribute("datetime"));
        Assert.Equal("/day/2024-12-20", heading.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("Day 1,031", heading.QuerySelector(".dn")!.TextContent);
        Assert.Equal("Kursk day 137", heading.QuerySelector(".sub")!.TextContent);
        Assert.Equal("1 article, 1 event", heading.QuerySelector(".ct")!.TextContent);
    }

    [Fact]
    public void Article_OfASampleSource_SaysSo()
    {
        var entry = Group().Find(".entry");

        Assert.Equal("/article/bridge-reopens", entry.QuerySelector("h3 a")!.GetAttribute("href"));
        Assert.Contains(
            "sample text, not a press report",
            entry.QuerySelector(".src")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Mon 16 – Fri 20 Dec 2024 · Days 1,027–1,031",
            entry.QuerySelector(".cov")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("Firm date", entry.QuerySelector(".gr")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Mon–Fri", entry.QuerySelector(".when b")!.TextContent);
        Assert.Equal("published Fri", entry.QuerySelector(".when span")!.TextContent);
    }

    [Fact]
    public void Event_WithAClaim_QuotesVerbatimAndNamesTheSpeakerFirst()
    {
        var entry = Group().FindAll(".entry")[1];

        Assert.Equal("Power returned to two districts.", entry.QuerySelector(".quote")!.TextContent);
        Assert.Equal("/article/bridge-reopens#b2", entry.QuerySelector(".src a")!.GetAttribute("href"));
        Assert.Equal("at least 27 drones", entry.QuerySelector(".claim.s1 b")!.TextContent);
        Assert.StartsWith("Air Force", entry.QuerySelector(".who")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void Event_WhoseDayIsNotTold_SaysAbout()
    {
        var entry = Render(EventEntry.Of(Urls, Sides, ReadModels.EventSummary(ReadModels.Week, isPlaced: false)));

        Assert.Equal("some time in 16–20 Dec 2024", entry.Find(".when b").TextContent.Trim());
    }

    [Fact]
    public void Claim_WithoutASpeaker_IsToldByTheSource()
    {
        var claim = Render(ClaimNote.Of(ReadModels.Claim(speaker: null, side: null), SideOfClaim.NotAssigned));

        Assert.StartsWith("told by the source", claim.Find(".who").TextContent.Trim(), StringComparison.Ordinal);
        Assert.Contains("side not assigned", claim.Find(".vh").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Gap_InAFilteredList_DoesNotSayThatNothingIsHeld()
    {
        var gap = Render(GapEntry.Of(Days, ReadModels.Week, isNarrowed: true));

        Assert.Equal("No entry in this selection for 16–20 Dec 2024", gap.Find("strong").TextContent);
    }

    private IRenderedComponent<ContainerFragment> Group() =>
        Render(DayGroup.Of(Urls, Days, Sides, new DayRow.Told(Day, Bracket: null)));
}
