using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConflictTracker.Browser.Tests;

/// <summary>The journeys without a pointer: only keys are pressed, and whatever has the focus shows it.</summary>
[Collection(OneBrowser.Name)]
public sealed class KeyboardTests(Chromium chromium, SharedSite site)
{
    [Fact]
    public async Task Reader_GoesFromTheStripToADayAnArticleAndBackBySearch()
    {
        await using IBrowserContext context = await chromium.OpenAsync(site.Server);
        IPage page = await context.NewPageAsync();
        var keys = new KeyboardWalk(page);
        await page.GotoAsync("/");

        await keys.ToAsync(".skip");
        await keys.EnterAsync();
        await Expect(page).ToHaveURLAsync(new Regex("#main$"));

        await keys.ToAsync("#go");
        await page.Keyboard.TypeAsync("1031");
        await keys.EnterAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/day/2024-12-20$"));

        await keys.ToAsync("main h3 a[href*='/article/']");
        await keys.EnterAsync();
        await Expect(page.Locator("h1")).ToContainTextAsync("Days 1,027-1,031");

        await keys.ToAsync("#q");
        await page.Keyboard.TypeAsync("ballistic missile*");
        await keys.EnterAsync();
        await keys.ToAsync("main a[href*='#b']");
        await keys.EnterAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/article/.+#b\\d+$"));
    }

    [Fact]
    public async Task Reader_ChoosesLanguageAndColours()
    {
        await using IBrowserContext context = await chromium.OpenAsync(site.Server);
        IPage page = await context.NewPageAsync();
        var keys = new KeyboardWalk(page);
        await page.GotoAsync("/about");

        await keys.ToAsync("a[hreflang=uk]");
        await keys.EnterAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "uk");
        await keys.ToAsync("button[value=dark]");
        await keys.EnterAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "uk");
    }

    [Fact]
    public async Task Keys_LeadThroughAPage_UntilTheReaderSwitchesThemOff()
    {
        await using IBrowserContext context = await chromium.OpenAsync(site.Server);
        IPage page = await context.NewPageAsync();
        var keys = new KeyboardWalk(page);
        await page.GotoAsync("/");

        await page.Keyboard.PressAsync("/");
        await Expect(page.Locator("#q")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("g");
        await Expect(page.Locator("#q")).ToHaveValueAsync("g");
        await page.Locator("#q").BlurAsync();
        await page.Keyboard.PressAsync("g");
        await Expect(page.Locator("#go")).ToBeFocusedAsync();
        await page.Locator("#go").BlurAsync();
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        await Expect(page.Locator("[data-item] >> nth=1").Locator("a >> nth=0")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("k");
        await Expect(page.Locator("[data-item] >> nth=0").Locator("a >> nth=0")).ToBeFocusedAsync();

        await page.GotoAsync("/day/2024-12-20");
        await page.Keyboard.PressAsync("[");
        await Expect(page).ToHaveURLAsync(new Regex("/day/2024-12-19$"));
        await page.Keyboard.PressAsync("]");
        await Expect(page).ToHaveURLAsync(new Regex("/day/2024-12-20$"));

        await keys.ToAsync("[data-keys-switch]");
        await Expect(page.Locator("[data-keys-switch]")).ToHaveAttributeAsync("aria-pressed", "true");
        await keys.EnterAsync();
        await Expect(page.Locator("[data-keys-switch]")).ToHaveAttributeAsync("aria-pressed", "false");
        await page.GotoAsync("/day/2024-12-20");
        await page.Keyboard.PressAsync("[");
        await page.Keyboard.PressAsync("/");
        await Expect(page).ToHaveURLAsync(new Regex("/day/2024-12-20$"));
        await Expect(page.Locator("#q")).Not.ToBeFocusedAsync();
    }

    [Fact]
    public async Task Editor_SignsInPastesReviewsPublishesAndWithdraws()
    {
        await using TrackerServer server = await TrackerServer.StartAsync();
        await new SharedAccount(server).MakeAsync(chromium);
        await using IBrowserContext context = await chromium.OpenAsync(server);
        IPage page = await context.NewPageAsync();
        var keys = new KeyboardWalk(page);

        await page.GotoAsync("/newsroom/import");
        await keys.ToAsync("#name");
        await page.Keyboard.TypeAsync(SharedAccount.Name);
        await keys.ToAsync("#password");
        await page.Keyboard.TypeAsync(SharedAccount.Password);
        await keys.EnterAsync();

        await keys.ToAsync("#text");
        await page.Keyboard.InsertTextAsync(
            "A ferry in winter. Day 1,035\n\nOn Tuesday, 24 December 2024, the Ukrainian ferry ran again."
        );
        await keys.ToAsync("form:has(#text) button[type=submit]");
        await keys.EnterAsync();
        await keys.ToAsync("main a[href*='/newsroom/review/']");
        await keys.EnterAsync();
        await keys.ToAsync(".acts button[value=publish]");
        await keys.EnterAsync();
        await Expect(page.Locator("[role=status].toast")).ToBeVisibleAsync();

        await keys.ToAsync(".nav a[href$='/newsroom/articles']");
        await keys.EnterAsync();
        await keys.ToAsync("main a[href$='/withdraw']");
        await keys.EnterAsync();
        await keys.ToAsync("#reason");
        await page.Keyboard.TypeAsync("The publisher took it back.");
        await keys.ToAsync("main form button[type=submit]");
        await keys.EnterAsync();
        await Expect(page.Locator("[role=status].toast")).ToContainTextAsync("Withdrawn");
    }
}
