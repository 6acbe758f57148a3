using System.Net;

namespace ConflictTracker.Web.Tests.Pages;

/// <summary>The reader's pages over HTTP, as a browser without script or cookies gets them.</summary>
public sealed class ReaderPagesTests(ReaderServer server) : IClassFixture<ReaderServer>
{
    public static TheoryData<string> Pages =>
        [
            "/",
            "/day/2024-12-20",
            "/week/2024-W51",
            "/undated",
            "/sources",
            "/coverage",
            "/about",
            "/?order=oldest&tag=repairs",
        ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_ForAReader_IsCompleteClosedAndSmall(string address)
    {
        using HttpResponseMessage response = await server.Client.GetAsync(address);
        string html = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Single(html.Split("<h1").Skip(1));
        Assert.Contains("default-src 'none'", Header(response, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", Header(response, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.DoesNotContain("blazor.web.js", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Blazor-", html, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", html, StringComparison.Ordinal);
        Assert.Contains("This archive holds sample texts, not press reports.", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/day/1031", HttpStatusCode.MovedPermanently, "/day/2024-12-20")]
    [InlineData("/day/kursk-137", HttpStatusCode.MovedPermanently, "/day/2024-12-20")]
    [InlineData("/day", HttpStatusCode.Found, "/day/2024-12-20")]
    [InlineData("/?go=1031", HttpStatusCode.Found, "/day/2024-12-20")]
    [InlineData("/?go=kursk+6", HttpStatusCode.Found, "/day/2024-08-11")]
    [InlineData("/?go=dec+2024", HttpStatusCode.Found, "/?day=1012..1042")]
    [InlineData("/?from=1020&to=20+Dec+2024&tag=repairs", HttpStatusCode.Found, "/?day=1020..1031&tag=repairs")]
    [InlineData("/?from=&to=", HttpStatusCode.Found, "/")]
    public async Task Address_ThatMeansAnother_Redirects(string address, HttpStatusCode status, string to)
    {
        using HttpResponseMessage response = await server.Client.GetAsync(address);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal(to, new Uri(server.Client.BaseAddress!, response.Headers.Location!).PathAndQuery);
    }

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/day/yesterday")]
    [InlineData("/day/kharkiv-3")]
    [InlineData("/day/0")]
    [InlineData("/week/2024-W60")]
    [InlineData("/article/none")]
    [InlineData("/article/none/original")]
    [InlineData("/article/none/revisions")]
    public async Task Address_ThatIsNone_AnswersInTheLookOfTheSite(string address)
    {
        using HttpResponseMessage response = await server.Client.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("Not in the archive", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task JumpBox_WithWhatIsNoDay_SaysSoAndKeepsIt()
    {
        string html = await server.Client.GetStringAsync("/?go=blue");

        Assert.Contains("“blue” is no day that the archive knows", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Article_WithItsOriginal_IsShownAndKept()
    {
        string address = await server.RoundupAsync();
        string html = await server.Client.GetStringAsync(address);
        using HttpResponseMessage original = await server.Client.GetAsync(address + "/original");

        Assert.Contains("Why this date", html, StringComparison.Ordinal);
        Assert.Contains("Days 1,027–1,031", html, StringComparison.Ordinal);
        Assert.Equal("attachment", original.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Contains("sandbox", Header(original, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.StartsWith("Weekly roundup.", await original.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains(
            "taken in",
            await server.Client.GetStringAsync(address + "/revisions"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Language_ByTheBrowserOrTheAddress_IsSpoken()
    {
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/sources");
        asked.Headers.Add("Accept-Language", "uk-UA,uk;q=0.9,en;q=0.5");
        using HttpResponseMessage byBrowser = await server.Client.SendAsync(asked);

        Assert.Contains("<html lang=\"uk\"", await byBrowser.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        string byAddress = await server.Client.GetStringAsync("/sources?lang=uk");
        Assert.Contains("<h1>Джерела</h1>", byAddress, StringComparison.Ordinal);
        Assert.Contains("href=\"/undated?lang=uk\"", byAddress, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\"", await server.Client.GetStringAsync("/sources"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Theme_Chosen_IsKeptInOneCookieAndShown()
    {
        using var form = new FormUrlEncodedContent([new("theme", "dark"), new("back", "/about")]);
        using HttpResponseMessage kept = await server.Client.PostAsync("/preferences", form);
        string cookie = Assert.Single(kept.Headers.GetValues("Set-Cookie"));
        using var again = new HttpRequestMessage(HttpMethod.Get, "/about");
        again.Headers.Add("Cookie", cookie.Split(';')[0]);
        using HttpResponseMessage page = await server.Client.SendAsync(again);

        Assert.Equal("/about", kept.Headers.Location!.ToString());
        Assert.Contains("data-theme=\"dark\"", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("data-theme", await server.Client.GetStringAsync("/about"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preferences_FromAnotherSite_AreRefused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/preferences");
        request.Content = new FormUrlEncodedContent([new("theme", "dark")]);
        request.Headers.Add("Sec-Fetch-Site", "cross-site");

        using HttpResponseMessage response = await server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Preferences_WithAForeignReturn_StayOnTheSite()
    {
        using var form = new FormUrlEncodedContent([new("theme", "light"), new("back", "https://elsewhere.example/")]);

        using HttpResponseMessage response = await server.Client.PostAsync("/preferences", form);

        Assert.Equal("/", response.Headers.Location!.ToString());
    }

    private static string Header(HttpResponseMessage response, string name) =>
        Assert.Single(response.Headers.GetValues(name));
}
