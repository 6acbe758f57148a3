using Bunit;
using ConflictTracker.Core.Timeline;
using ConflictTracker.Web.Timeline;

namespace ConflictTracker.Web.Tests.Timeline;

public sealed class FilterPanelTests : ReaderContext
{
    private static readonly Facet Sources = new(
        "source",
        [new FacetValue("sample-weekly", "Sample Weekly", 6), new FacetValue("sample-wire", "Sample Wire", 2)]
    );

    [Fact]
    public void Value_NotChosen_OffersBothInAndOut()
    {
        var row = Panel(TimelineFilter.All).Find("li");

        Assert.Equal("/?source=sample-weekly", row.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("/?not-source=sample-weekly", row.QuerySelector("a.ex")!.GetAttribute("href"));
        Assert.Equal("Leave out Sample Weekly", row.QuerySelector("a.ex")!.GetAttribute("aria-label"));
    }

    [Fact]
    public void Value_LeftOut_OffersToAllowIt()
    {
        var row = Panel(TimelineFilter.All.LeaveOut("source", "sample-wire")).Find("li.out");

        Assert.Equal("/", row.QuerySelector("a.ex")!.GetAttribute("href"));
    }

    [Fact]
    public void Step_FromALaterPage_StartsOver()
    {
        TimelineFilter filter = TimelineFilter.All with { After = ReadModels.Monday };

        Assert.Null(filter.Include("tag", "energy").After);
    }

    [Fact]
    public void Form_OfDays_CarriesTheRestOfTheFilter()
    {
        var panel = Panel(
            TimelineFilter.All.Include("source", "sample-weekly") with
            {
                Days = ReadModels.Week,
                Order = TimelineOrder.Oldest,
            }
        );

        Assert.Equal("1027", panel.Find("#from").GetAttribute("value"));
        Assert.Equal("1031", panel.Find("#to").GetAttribute("value"));
        Assert.Equal("sample-weekly", panel.Find("input[name=source]").GetAttribute("value"));
        Assert.Equal("oldest", panel.Find("input[name=order]").GetAttribute("value"));
    }

    [Fact]
    public void Chips_OfEverythingChosen_EachTakeOneAway()
    {
        TimelineFilter filter = TimelineFilter.All.Include("source", "sample-weekly").LeaveOut("tag", "opinion") with
        {
            Days = ReadModels.Week,
        };

        var chips = Render<ChosenFilters>(p =>
            p.Add(c => c.Filter, filter).Add(c => c.Facets, [Sources]).Add(c => c.Link, UrlsAt("/").Timeline)
        );

        Assert.Equal(
            ["Days 1,027–1,031. Remove", "Sample Weekly. Remove", "Not opinion. Remove"],
            chips.FindAll("a").Select(a => a.GetAttribute("aria-label"))
        );
        Assert.Equal("/?source=sample-weekly&not-tag=opinion", chips.Find("a").GetAttribute("href"));
    }

    private IRenderedComponent<FilterPanel> Panel(TimelineFilter filter) =>
        Render<FilterPanel>(p =>
            p.Add(f => f.Filter, filter)
                .Add(f => f.Facets, [Sources])
                .Add(f => f.Link, UrlsAt("/").Timeline)
                .Add(f => f.Action, "/")
        );
}
