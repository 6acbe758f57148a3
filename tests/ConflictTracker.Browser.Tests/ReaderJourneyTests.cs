using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConflictTracker.Browser.Tests;

/// <summary>What a reader does, with script and without.</summary>
[Collection(OneBrowser.Name)]
public sealed partial class ReaderJourneyTests(Chromium chromium, SharedSite site)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Timeline_ShowsDaysWithDateWarDayAndOperationDay(bool javaScript)
    {
        (IPage page, PageWatch watch) = await OpenAsync("/", javaScript);

        ILocator day = page.Locator(".day-h", new() { HasText = "20 December 2024" });
        await Expect(day).ToContainTextAsync("Friday");
        await Expect(day).ToContainTextAsync("Day 1,031");
        await Expect(day).ToContainTextAsync("Kursk day 137");
        await Expect(page.Locator(".cov", new() { HasText = "Days 1,027–1,031" })).ToBeVisibleAsync();
        await Expect(page.Locator("main")).Not.ToContainTextAsync("Volunteers in Ukraine bake bread");
        Assert.Empty(watch.Faults);
        Assert.InRange(watch.Requests.Count, 1, 4);
    }

    [Theory]
    [InlineData("1031", "/day/2024-12-20", true)]
    [InlineData("day 1031", "/day/2024-12-20", false)]
    [InlineData("2024-12-20", "/day/2024-12-20", false)]
    [InlineData("20 Dec 2024", "/day/2024-12-20", false)]
    [InlineData("kursk 6", "/day/2024-08-11", false)]
    public async Task JumpBox_TakesADay_AndLeadsToItsPage(string typed, string path, bool javaScript)
    {
        (IPage page, _) = await OpenAsync("/", javaScript);

        await page.GetByLabel("Go to a day").FillAsync(typed);
        await page.GetByLabel("Go to a day").PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(new Regex(Regex.Escape(path) + "$"));
    }

    [Fact]
    public async Task JumpBox_GivenNonsense_SaysWhatItTakes()
    {
        (IPage page, _) = await OpenAsync("/", javaScript: false);

        await page.GetByLabel("Go to a day").FillAsync("the day after");
        await page.GetByLabel("Go to a day").PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("the day after");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Day_LeadsToItsArticle_WhichSaysWhyItIsDatedSo(bool javaScript)
    {
        (IPage page, PageWatch watch) = await OpenAsync("/day/1031", javaScript);

        await Expect(page).ToHaveURLAsync(new Regex("/day/2024-12-20$"));
        await page.GetByRole(AriaRole.Link, new() { Name = "Weekly digest. The invasion of Ukraine. Days 1,027-1,031" })
            .First.ClickAsync();

        await Expect(page.Locator("h1")).ToContainTextAsync("Days 1,027-1,031");
        await Expect(page.Locator("#why")).ToContainTextAsync("Days 1,027-1,031");
        await Expect(page.Locator("main")).ToContainTextAsync("Heating failed in 630 residential buildings");
        await Expect(page.Locator("main")).Not.ToContainTextAsync("Menu");
        await Expect(page.Locator("main")).ToContainTextAsync(Sha256());
        Assert.Empty(watch.Faults);
    }

    [Fact]
    public async Task Article_WithAPost_ShowsItAsTextAndLoadsNothing()
    {
        (IPage page, PageWatch watch) = await OpenAsync("/day/kursk-6", javaScript: true);

        await page.Locator("main h3 a").First.ClickAsync();

        await Expect(page.Locator(".post")).ToContainTextAsync("@sample_observer");
        await Expect(page.Locator("figcaption, .post, .blk").First).ToBeVisibleAsync();
        Assert.Empty(watch.Faults);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Search_FindsPassages_AndLandsOnThem(bool javaScript)
    {
        (IPage page, PageWatch watch) = await OpenAsync("/", javaScript);

        await page.GetByRole(AriaRole.Searchbox).First.FillAsync("ballistic missile* -Bryansk");
        await page.GetByRole(AriaRole.Searchbox).First.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(new Regex("/search\\?"));
        await Expect(page.Locator("main mark").First).ToBeVisibleAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("1,076-1,080");
        await Expect(page.Locator("main")).Not.ToContainTextAsync("1,000th day");
        await page.Locator("main a[href*='#b']").First.ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/article/.+#b\\d+$"));
        Assert.Empty(watch.Faults);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Claims_LeadFromATrail_ToThePassageOfAFigure(bool javaScript)
    {
        (IPage page, PageWatch watch) = await OpenAsync("/", javaScript);

        await page.GetByRole(AriaRole.Link, new() { Name = "Claims", Exact = true }).ClickAsync();
        await page.GetByLabel("Place").FillAsync("Izium");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show", Exact = true }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/claims\\?place=izium$"));
        ILocator trail = page.Locator(".trail", new() { HasText = "accounts differ" });
        await Expect(trail.Locator(".chart")).ToBeVisibleAsync();
        await Expect(trail.Locator(".pairs")).ToContainTextAsync("Oleh Syniehubov");
        await trail.Locator("h3 a").ClickAsync();
        await page.Locator("tbody").GetByRole(AriaRole.Link, new() { Name = "Six people" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex("/article/.+#t\\d+$"));
        await Expect(page.Locator(".psg:target")).ToContainTextAsync("Six people were killed in Izyum");
        await Expect(page.Locator(".psg:target")).ToBeInViewportAsync();
        Assert.Empty(watch.Faults);
    }

    [Fact]
    public async Task Day_StandsAccountsOfOneStrikeSideBySide()
    {
        (IPage page, _) = await OpenAsync("/day/2025-02-04", javaScript: false);

        ILocator row = page.Locator(".sides tr", new() { HasText = "Izium" });
        await Expect(row.Locator(".fig").First).ToContainTextAsync("five people", new() { IgnoreCase = true });
        await Expect(row).ToContainTextAsync("accounts differ");
        await Expect(row).ToContainTextAsync("No figure on file");
    }

    [Fact]
    public async Task Search_WithoutAResult_SaysSoAndKeepsTheWords()
    {
        (IPage page, _) = await OpenAsync("/search?q=xylophone", javaScript: false);

        await Expect(page.Locator("main")).ToContainTextAsync("xylophone");
        await Expect(page.Locator("main mark")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Undated_HoldsWhatTheTimelineCannotPlace()
    {
        (IPage page, _) = await OpenAsync("/undated", javaScript: false);

        await Expect(page.Locator("main")).ToContainTextAsync("Volunteers in Ukraine bake bread");
    }

    [Fact]
    public async Task UnknownAddress_IsAPageThatLeadsOn()
    {
        (IPage page, _) = await OpenAsync("/", javaScript: false);

        IResponse? response = await page.GotoAsync("/no-such-page");

        Assert.Equal(404, response!.Status);
        await Expect(page.GetByRole(AriaRole.Navigation).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Timeline_OnASmallPhone_NeedsNoSidewaysScroll()
    {
        IBrowserContext phone = await chromium.OpenAsync(site.Server, width: 320);
        IPage page = await phone.NewPageAsync();
        foreach (
            string path in (string[])
                [
                    "/",
                    "/day/2024-12-20",
                    "/day/2025-02-04",
                    "/search?q=missile",
                    "/claims?show=all",
                    "/claims/killed.people.izium.2025-02-04",
                    "/places",
                    "/places/izium",
                    "/sources",
                    "/undated",
                    "/about",
                ]
        )
        {
            await page.GotoAsync(path);

            int wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            Assert.True(wide <= 320, $"{path} is {wide} pixels wide");
        }

        await phone.DisposeAsync();
    }

    [Fact]
    public async Task Timeline_ByKeyboardAlone_ReachesTheContentFirst()
    {
        (IPage page, _) = await OpenAsync("/", javaScript: true);

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(new Regex("#main$"));
    }

    private async Task<(IPage Page, PageWatch Watch)> OpenAsync(string path, bool javaScript)
    {
        IBrowserContext context = await chromium.OpenAsync(site.Server, javaScript);
        IPage page = await context.NewPageAsync();
        PageWatch watch = PageWatch.Over(page, site.Server);
        await page.GotoAsync(path);
        return (page, watch);
    }

    [GeneratedRegex("[0-9a-f]{12}")]
    private static partial Regex Sha256();
}
