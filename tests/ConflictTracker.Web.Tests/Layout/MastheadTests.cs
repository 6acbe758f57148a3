using Bunit;
using ConflictTracker.Web.Layout;

namespace ConflictTracker.Web.Tests.Layout;

public sealed class MastheadTests : ReaderContext
{
    [Fact]
    public void Masthead_OnAnyDay_CountsTodayInTheHomeConflict()
    {
        var today = Render<Masthead>().Find(".today");

        Assert.Equal("Day 1,031", today.QuerySelector("b")!.LastChild!.TextContent.Trim());
        Assert.Contains("of the full-scale invasion", today.TextContent, StringComparison.Ordinal);
        Assert.Equal("2024-12-20", today.QuerySelector("time")!.GetAttribute("datetime"));
    }

    [Fact]
    public void Masthead_InUkrainian_SpeaksUkrainian()
    {
        Speak("uk");

        var masthead = Render<Masthead>();

        Assert.Equal("Шукати в архіві", masthead.Find("label").TextContent);
        Assert.Contains("День 1\u00a0031", masthead.Find(".today").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Nav_OnADayPage_MarksDayByDay()
    {
        VisitFrom("/day/2024-12-20");

        Assert.Equal("Day by day", Render<Masthead>().Find("[aria-current=page]").TextContent);
    }

    [Fact]
    public void SearchForm_WithAChosenLanguage_CarriesIt()
    {
        VisitFrom("/?lang=uk");

        Assert.Equal("uk", Render<Masthead>().Find("form input[type=hidden][name=lang]").GetAttribute("value"));
    }
}
