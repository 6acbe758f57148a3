using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ConflictTracker.Web.Import;
using ConflictTracker.Web.Tests.Account;
using Microsoft.Extensions.DependencyInjection;

namespace ConflictTracker.Web.Tests.Reader;

/// <summary>Parts of pages are rendered once and shown in many: each page must still be its own.</summary>
public sealed class HeldPartTests(TestSite site) : IClassFixture<TestSite>
{
    private const string Day = "/day/2024-12-20";

    [Fact]
    public async Task Day_AfterAnImport_ShowsWhatIsNew()
    {
        await ImportAsync("bridge", "A bridge near Izium was repaired on Friday 20 December 2024.");
        IDocument before = await PageAsync(Day);

        await ImportAsync("harvest", "A late harvest was brought in near Poltava on Friday 20 December 2024.");
        IDocument after = await PageAsync(Day);

        Assert.Contains("bridge near Izium", before.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("harvest", before.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("late harvest", after.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Day_UnderAnotherHost_GivesThatHostsPermanentLink()
    {
        await PageAsync(Day, ("Host", "one.example"));

        IDocument page = await PageAsync(Day, ("Host", "two.example"));

        Assert.Equal($"http://two.example{Day}", page.QuerySelector("#link + p a")!.TextContent);
        Assert.Equal($"http://two.example{Day}", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.DoesNotContain("one.example", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Day)]
    [InlineData("/")]
    public async Task Page_InAnotherLanguage_IsInThatLanguageThroughout(string address)
    {
        IDocument english = await PageAsync(address, ("Accept-Language", "en"));

        IDocument ukrainian = await PageAsync(address, ("Accept-Language", "uk"));

        Assert.NotEqual(
            english.QuerySelectorAll("h2").Select(h => h.TextContent.Trim()).Where(h => h.Any(char.IsAsciiLetter)),
            ukrainian.QuerySelectorAll("h2").Select(h => h.TextContent.Trim())
        );
        Assert.DoesNotContain(
            ukrainian.QuerySelectorAll("h2"),
            h => h.TextContent.Contains("Events", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Timeline_WithADensityInItsAddress_LinksOnWithItAndMarksIt()
    {
        await ImportAsync("bridge", "A bridge near Izium was repaired on Friday 20 December 2024.");
        await PageAsync("/");

        IDocument compact = await PageAsync("/?density=compact");

        Assert.Equal("Compact", compact.QuerySelector(".bar .seg [aria-current=true]")!.TextContent);
        Assert.All(
            compact.QuerySelectorAll("#list a[href*='/article/']"),
            link => Assert.Contains("density=compact", link.GetAttribute("href")!, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Timeline_AskedForNoDay_RepeatsWhatWasTypedToThatReaderAlone()
    {
        IDocument wrong = await PageAsync("/?go=someday");
        IDocument right = await PageAsync("/");

        Assert.Contains("someday", wrong.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("someday", right.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    private async Task<IDocument> PageAsync(string address, params (string Name, string Value)[] headers)
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach ((string name, string value) in headers)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        }

        using HttpResponseMessage answer = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
    }

    private async Task ImportAsync(string name, string text)
    {
        string file = Path.Combine(site.Home, $"{name}.txt");
        await File.WriteAllTextAsync(
            file,
            $"A {name} story\n\n20 December 2024\n\n{text} Nothing else was told of it.\n"
        );
        using ImportSelection selection = site.Services.GetRequiredService<ImportSources>().Find([file]);
        await site
            .Services.GetRequiredService<Importer>()
            .RunAsync(new ImportRequest("tests", selection.Items), null, CancellationToken.None);
    }
}
