using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConflictTracker.Browser.Tests;

/// <summary>What who searches does, with script and without.</summary>
[Collection(OneBrowser.Name)]
public sealed class SearchJourneyTests(Chromium chromium, SharedSite site)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Facets_TakeInAndLeaveOut(bool javaScript)
    {
        await using IBrowserContext context = await chromium.OpenAsync(site.Server, javaScript);
        IPage page = await context.NewPageAsync();
        await page.GotoAsync("/search?q=missile");
        int all = await page.Locator("#list h3").CountAsync();

        ILocator place = page.Locator("#filters .fac", new() { HasText = "Place" }).Locator("li").First;
        string name = await place.Locator("a").First.InnerTextAsync();
        await place.Locator("a.ex").ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex("[?&]not-place="));
        await Expect(page.Locator(".chip.not")).ToContainTextAsync(name);
        int without = await page.Locator("#list h3").CountAsync();
        await page.Locator(".chip.not").ClickAsync();
        await Expect(page.Locator("#list h3")).ToHaveCountAsync(all);
        await place.Locator("a").First.ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("[?&]place="));
        await Expect(page.Locator("#list h3")).ToHaveCountAsync(all - without);
        Assert.InRange(without, 0, all - 1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Passage_IsInViewWhereItsLinkLands_AndBackLeadsToTheResults(bool javaScript)
    {
        await using IBrowserContext context = await chromium.OpenAsync(site.Server, javaScript);
        IPage page = await context.NewPageAsync();
        await page.GotoAsync("/search?q=ballistic&sort=best");
        string results = page.Url;
        string passage = await page.Locator("#list .snip a mark").First.InnerTextAsync();

        await page.Locator("#list .snip a").First.ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/article/.+#b\\d+$"));
        await Expect(page.Locator(":target")).ToBeInViewportAsync();
        await Expect(page.Locator(":target")).ToContainTextAsync(passage);

        await page.GoBackAsync();
        await Expect(page).ToHaveURLAsync(results);
        await Expect(page.Locator("#q")).ToHaveValueAsync("ballistic");
        await Expect(page.Locator("#list .snip mark").First).ToHaveTextAsync(passage);
    }

    [Fact]
    public async Task Keys_SearchFromAnyPage_AndWalkTheResults()
    {
        await using IBrowserContext context = await chromium.OpenAsync(site.Server);
        IPage page = await context.NewPageAsync();
        await page.GotoAsync("/about");

        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("missile");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("/search\\?q=missile$"));
        await page.Keyboard.PressAsync("j");

        await Expect(page.Locator("[data-item] >> nth=0").Locator("a >> nth=0")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Atom_ReadByAFeedParser_HoldsWhatThePageHolds()
    {
        await using IBrowserContext context = await chromium.OpenAsync(site.Server);
        IPage page = await context.NewPageAsync();
        await page.GotoAsync("/search?q=missile");
        string[] shown = await page.Locator("#list h3 a").EvaluateAllAsync<string[]>("all => all.map(a => a.pathname)");
        IAPIResponse answer = await context.APIRequest.GetAsync("/search.atom?q=missile");

        JsonElement feed = await FeedParser.ReadAsync(await answer.TextAsync());

        Assert.Equal("atom10", feed.GetProperty("version").GetString());
        Assert.Null(feed.GetProperty("fault").GetString());
        Assert.Contains("missile", feed.GetProperty("title").GetString(), StringComparison.Ordinal);
        Assert.EndsWith("/search?q=missile", feed.GetProperty("link").GetString(), StringComparison.Ordinal);
        JsonElement[] entries = [.. feed.GetProperty("entries").EnumerateArray()];
        Assert.Equal(shown, entries.Select(e => new Uri(e.GetProperty("link").GetString()!).AbsolutePath));
        Assert.All(
            entries,
            entry =>
            {
                Assert.Equal(entry.GetProperty("link").GetString(), entry.GetProperty("id").GetString());
                Assert.NotEmpty(entry.GetProperty("title").GetString()!);
                Assert.NotEmpty(entry.GetProperty("author").GetString()!);
                Assert.NotEmpty(entry.GetProperty("summary").GetString()!);
                Assert.Equal(3, entry.GetProperty("updated").GetArrayLength());
            }
        );
    }
}
