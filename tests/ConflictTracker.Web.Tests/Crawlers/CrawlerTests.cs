using System.Net;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ConflictTracker.Web.Hosting;
using ConflictTracker.Web.Tests.Pages;
using Microsoft.AspNetCore.Builder;

namespace ConflictTracker.Web.Tests.Crawlers;

/// <summary>What search engines and link previews read.</summary>
public sealed class CrawlerTests(ReaderServer server) : IClassFixture<ReaderServer>
{
    [Fact]
    public async Task Sitemap_OfASmallArchive_ListsPagesDaysAndArticles()
    {
        string article = await server.RoundupAsync();

        IReadOnlyList<string> addresses = await AddressesAsync("/sitemap.xml");

        Assert.Equal(["/", "/undated", "/sources", "/coverage", "/about"], addresses.Take(5));
        Assert.Contains("/day/2024-12-20", addresses);
        Assert.Contains(article, addresses);
        foreach (string address in addresses)
        {
            using HttpResponseMessage response = await server.Client.GetAsync(address);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }

    [Fact]
    public async Task Sitemap_InParts_HoldsTheSame()
    {
        IReadOnlyList<string> whole = await AddressesAsync("/sitemap.xml");

        IReadOnlyList<string> pages = await AddressesAsync("/sitemap/pages.xml");
        IReadOnlyList<string> articles = await AddressesAsync("/sitemap/articles-0.xml");

        Assert.Equal(whole, pages.Concat(articles));
    }

    [Fact]
    public async Task Robots_NameTheSitemapAndWhatToLeaveAlone()
    {
        string robots = await server.Client.GetStringAsync("/robots.txt");

        Assert.Contains($"Sitemap: {server.Client.BaseAddress}sitemap.xml", robots, StringComparison.Ordinal);
        Assert.Contains("Disallow: /newsroom\n", robots, StringComparison.Ordinal);
        Assert.DoesNotContain("Disallow: /\n", robots, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/?order=oldest&lang=uk", "/?order=oldest", "website")]
    [InlineData("/day/2024-12-20?density=compact", "/day/2024-12-20", "website")]
    [InlineData("/week/2024-W51", "/week/2024-W51", "website")]
    [InlineData("/undated", "/undated", "website")]
    [InlineData("/sources", "/sources", "website")]
    [InlineData("/about?lang=uk", "/about", "website")]
    [InlineData("/search?q=bridge", "/search?q=bridge", "website")]
    public async Task Page_SaysItsOneAddressAndWhatItIs(string path, string canonical, string type)
    {
        IHtmlDocument page = await PageAsync(path);

        Assert.Equal(canonical, PathOf(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!));
        Assert.Equal(canonical, PathOf(Property(page, "og:url")!));
        Assert.Equal(type, Property(page, "og:type"));
        Assert.Equal(page.Title, Property(page, "og:title") + " · Conflict Tracker");
        Assert.Equal(
            path.Contains("lang=uk", StringComparison.Ordinal) ? "uk_UA" : "en_GB",
            Property(page, "og:locale")
        );
    }

    [Fact]
    public async Task Article_IsDescribedByItsOwnWords_AndSaysThatItIsASample()
    {
        await server.ImportAsync(
            "stamp.txt",
            "A stamp for the bridge\n\nKHERSON, Ukraine, 3 January 2025. The post office sold the first stamps of the bridge on Friday.",
            "Sample Wire"
        );
        string timeline = await server.Client.GetStringAsync("/day/2025-01-03");
        int at = timeline.IndexOf("/article/2025-01-03", StringComparison.Ordinal);
        IHtmlDocument page = await PageAsync(timeline[at..timeline.IndexOfAny(['"', '#', '?'], at)]);

        string description = Property(page, "og:description")!;
        Assert.StartsWith("Sample text, not a press report", description, StringComparison.Ordinal);
        Assert.EndsWith(
            "The post office sold the first stamps of the bridge on Friday.",
            description,
            StringComparison.Ordinal
        );
        Assert.Equal("article", Property(page, "og:type"));
        Assert.Equal("2025-01-03", Property(page, "article:published_time"));
    }

    [Fact]
    public async Task Undated_HasNoPublishedTime()
    {
        IHtmlDocument list = await PageAsync("/undated");
        IHtmlDocument page = await PageAsync(list.QuerySelector("main a[href^='/article/']")!.GetAttribute("href")!);

        Assert.Null(Property(page, "article:published_time"));
    }

    [Fact]
    public async Task NoIndex_ClosesTheWholeArchiveToCrawlers()
    {
        string home = Directory.CreateTempSubdirectory("conflict-tracker-noindex-").FullName;
        await using WebApplication app = TrackerApp.Create(
            new Dictionary<string, string?>
            {
                ["ConflictTracker:Home"] = home,
                ["ConflictTracker:SampleArchive"] = "false",
                ["ConflictTracker:NoIndex"] = "true",
                ["urls"] = "http://127.0.0.1:0",
                ["Logging:LogLevel:Default"] = "None",
            }
        );
        await TrackerApp.PrepareAsync(app, CancellationToken.None);
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };

        using HttpResponseMessage page = await client.GetAsync("/");

        Assert.Equal(["noindex, nofollow"], page.Headers.GetValues("X-Robots-Tag"));
        Assert.Equal("User-agent: *\nDisallow: /\n", await client.GetStringAsync("/robots.txt"));
        await app.StopAsync();
        Directory.Delete(home, recursive: true);
    }

    private static string? Property(IHtmlDocument page, string name) =>
        page.QuerySelector($"meta[property='{name}']")?.GetAttribute("content");

    private async Task<IHtmlDocument> PageAsync(string path) =>
        await new HtmlParser().ParseDocumentAsync(await server.Client.GetStringAsync(path));

    private async Task<IReadOnlyList<string>> AddressesAsync(string path) =>
        [
            .. XDocument
                .Parse(await server.Client.GetStringAsync(path))
                .Descendants()
                .Where(e => e.Name.LocalName == "loc")
                .Select(e => PathOf(e.Value)),
        ];

    private static string PathOf(string address) => new Uri(address).PathAndQuery;
}
