using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ConflictTracker.Web.Tests.Pages;

namespace ConflictTracker.Web.Tests.Search;

/// <summary>Feeds of searches, read as feed readers read them.</summary>
public sealed class SearchFeedTests(ReaderServer server) : IClassFixture<ReaderServer>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task Atom_OfASearch_HoldsWhatTheFormatAsksOfEachEntry()
    {
        using HttpResponseMessage response = await server.Client.GetAsync("/search.atom?q=bridge");

        Assert.Equal("application/atom+xml", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains(
            "sandbox",
            response.Headers.GetValues("Content-Security-Policy").Single(),
            StringComparison.Ordinal
        );
        XElement feed = XElement.Parse(await response.Content.ReadAsStringAsync());
        XElement entry = Assert.Single(feed.Elements(Atom + "entry"));
        Assert.Equal(Atom + "feed", feed.Name);
        foreach (XElement part in new[] { feed, entry })
        {
            Assert.True(Uri.IsWellFormedUriString(part.Element(Atom + "id")!.Value, UriKind.Absolute));
            Assert.NotEmpty(part.Element(Atom + "title")!.Value);
            Assert.Equal(TimeSpan.Zero, ((DateTimeOffset)part.Element(Atom + "updated")!).Offset);
        }

        Assert.Equal("Sample Weekly", entry.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.Contains(
            "The bridge".ToLowerInvariant(),
            entry.Element(Atom + "summary")!.Value,
            StringComparison.Ordinal
        );
        Assert.Equal($"{server.Client.BaseAddress}search.atom?q=bridge", LinkOf(feed, "self"));
        Assert.Equal($"{server.Client.BaseAddress}search?q=bridge", LinkOf(feed, "alternate"));
        using HttpResponseMessage article = await server.Client.GetAsync(LinkOf(entry, "alternate"));
        Assert.Equal(HttpStatusCode.OK, article.StatusCode);
    }

    [Fact]
    public async Task Feed_WithASample_SaysSo()
    {
        XElement atom = XElement.Parse(await server.Client.GetStringAsync("/search.atom?q=bridge"));
        string json = await server.Client.GetStringAsync("/search.json?q=bridge");

        XElement entry = Assert.Single(atom.Elements(Atom + "entry"));
        Assert.Equal("sample", (string?)entry.Element(Atom + "category")?.Attribute("term"));
        Assert.StartsWith(
            "Sample text, not a press report.",
            entry.Element(Atom + "summary")!.Value,
            StringComparison.Ordinal
        );
        Assert.Contains("\"tags\":[\"sample\"]", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task JsonFeed_OfASearch_HoldsTheSameArticles()
    {
        XElement atom = XElement.Parse(await server.Client.GetStringAsync("/search.atom?q=the"));

        using HttpResponseMessage response = await server.Client.GetAsync("/search.json?q=the");

        Assert.Equal("application/feed+json", response.Content.Headers.ContentType?.MediaType);
        using JsonDocument feed = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal("https://jsonfeed.org/version/1.1", feed.RootElement.GetProperty("version").GetString());
        Assert.Equal(
            atom.Elements(Atom + "entry").Select(e => e.Element(Atom + "id")!.Value),
            feed.RootElement.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString())
        );
        Assert.Equal(2, feed.RootElement.GetProperty("items").GetArrayLength());
    }

    [Theory]
    [InlineData("/search.atom?q=colour:red", "CT4007")]
    [InlineData("/search.json?q=%22open", "CT4002")]
    public async Task Feed_OfATextThatCannotBeUnderstood_SaysWhatIsWrong(string address, string code)
    {
        using HttpResponseMessage response = await server.Client.GetAsync(address);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.StartsWith(code, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feed_AskedForItsHeadAlone_Answers()
    {
        using HttpRequestMessage request = new(HttpMethod.Head, "/search.atom?q=bridge");
        using HttpResponseMessage response = await server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Feed_OfNothing_IsAFeed()
    {
        XElement feed = XElement.Parse(await server.Client.GetStringAsync("/search.atom?q=zeppelin"));

        Assert.Empty(feed.Elements(Atom + "entry"));
        Assert.NotNull(feed.Element(Atom + "updated"));
    }

    [Fact]
    public async Task Page_OfASearch_LeadsToItsFeeds()
    {
        IHtmlDocument page = await new HtmlParser().ParseDocumentAsync(
            await server.Client.GetStringAsync("/search?q=bridge&sort=best")
        );

        Assert.Equal(
            ["/search.atom?q=bridge&sort=best", "/search.json?q=bridge&sort=best"],
            page.Head!.QuerySelectorAll("link[rel=alternate]").Select(l => l.GetAttribute("href"))
        );
        Assert.NotNull(page.Body!.QuerySelector("a[href='/search.json?q=bridge&sort=best']"));
    }

    private static string LinkOf(XElement part, string relation) =>
        part.Elements(Atom + "link").Single(l => (string?)l.Attribute("rel") == relation).Attribute("href")!.Value;
}
