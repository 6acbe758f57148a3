using System.Text.RegularExpressions;
using ConflictTracker.Data.Accounts;
using ConflictTracker.Web.Account;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConflictTracker.Browser.Tests;

/// <summary>What an editor does, from the one-time link to a withdrawn article.</summary>
[Collection(OneBrowser.Name)]
public sealed class NewsroomJourneyTests(Chromium chromium) : IAsyncLifetime
{
    private const string Name = "Olena";
    private const string Password = "a long enough secret";
    private const string Title = "Weekly digest. The invasion of Ukraine. Days 1,027-1,031";

    private TrackerServer _server = null!;
    private IBrowserContext _browser = null!;
    private IPage _page = null!;
    private PageWatch _watch = null!;

    public async Task InitializeAsync()
    {
        _server = await TrackerServer.StartAsync();
        _browser = await chromium.OpenAsync(_server);
        _page = await _browser.NewPageAsync();
        _watch = PageWatch.Over(_page, _server);
    }

    public async Task DisposeAsync()
    {
        // The browser first: a page that stays open holds the server's last connection.
        await _browser.DisposeAsync();
        await _server.DisposeAsync();
        Faults.AssertNone(_watch.Faults);
    }

    [Fact]
    public async Task FirstAccount_IsMadeByTheOneTimeLink_AndSignsInAgain()
    {
        await MakeFirstAccountAsync();

        await _page.GotoAsync("/account");
        await _page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await Expect(_page).ToHaveURLAsync(_server.Address + "/");
        await _page.GotoAsync("/newsroom");
        await Expect(_page).ToHaveURLAsync(new Regex("/account/login"));
        await _page.GetByLabel("Name").FillAsync(Name);
        await _page.GetByLabel("Password").FillAsync(Password);
        await _page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();

        await Expect(_page).ToHaveURLAsync(new Regex("/newsroom$"));
    }

    [Fact]
    public async Task UploadedRoundup_Published_StandsOnTheTimeline_AndIsGoneWhenUndone()
    {
        await MakeFirstAccountAsync();
        await UploadAsync("roundup-1027-1031.txt");
        string run = _page.Url;

        Assert.DoesNotContain(Title, await TimelineAsync(), StringComparison.Ordinal);
        await PublishAllAsync(run);
        Assert.Contains(Title, await TimelineAsync(), StringComparison.Ordinal);

        await _page.GotoAsync(run);
        await _page.GetByText("Undo this import…").ClickAsync();
        await _page.GetByRole(AriaRole.Button, new() { Name = "Yes, undo all of it" }).ClickAsync();
        await Expect(_page.Locator("main")).ToContainTextAsync(new Regex("undone", RegexOptions.IgnoreCase));
        Assert.DoesNotContain(Title, await TimelineAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_ByItsKeys_GoesThroughArticlesAndProblems_EditsAndPublishes()
    {
        await MakeFirstAccountAsync();
        await PasteAsync(
            "A bridge in winter. Day 1,036\n\nOn Wednesday, 25 December 2024, the Ukrainian bridge was mended."
        );
        await PasteAsync("A ferry in winter. Day 1,035\n\nOn Friday, 24 December 2024, the Ukrainian ferry ran again.");
        await _page.GotoAsync("/newsroom");
        await _page.Locator("main a[href*='/newsroom/review/'][href*='ferry']").First.ClickAsync();
        await OpenedAsync("ferry");

        await _page.Keyboard.PressAsync("n");
        await Expect(_page.Locator("[data-key=n]").First).ToBeFocusedAsync();
        await _page.Keyboard.PressAsync("e");
        await Expect(_page.Locator("details.ed")).ToHaveAttributeAsync("open", "");
        (string there, string back) = await _page.Locator("[data-key=j]").CountAsync() > 0 ? ("j", "k") : ("k", "j");
        await _page.Keyboard.PressAsync(there);
        await OpenedAsync("bridge");
        await _page.Keyboard.PressAsync(back);
        await OpenedAsync("ferry");
        await _page.Keyboard.PressAsync("p");
        await Expect(_page.Locator("[role=status].toast")).ToBeVisibleAsync();
        Assert.Contains("A ferry in winter", await TimelineAsync(), StringComparison.Ordinal);
        await _page.Keyboard.PressAsync("?");
        await Expect(_page).ToHaveURLAsync(new Regex("/about#keys$"));
    }

    [Fact]
    public async Task Review_EditBesideAField_OpensThatField_AndKeepsWhatWasTyped()
    {
        await MakeFirstAccountAsync();
        await PasteAsync("A ferry in winter. Day 1,035\n\nOn Friday, 24 December 2024, the Ukrainian ferry ran again.");
        await _page.GotoAsync("/newsroom");
        await _page.Locator("main a[href*='/newsroom/review/'][href*='ferry']").First.ClickAsync();
        await OpenedAsync("ferry");

        await _page.GetByRole(AriaRole.Link, new() { Name = "Edit Title" }).ClickAsync();
        await Expect(_page.Locator("#f-title")).ToBeFocusedAsync();
        await _page.Locator("#f-title").FillAsync("Ferry runs again");
        await _page.GetByRole(AriaRole.Link, new() { Name = "Edit Published" }).ClickAsync();
        await Expect(_page.Locator("#f-published")).ToBeFocusedAsync();
        await Expect(_page.Locator("#f-title")).ToHaveValueAsync("Ferry runs again");

        // As the link leads where there is no script.
        string? address = await _page.GetByRole(AriaRole.Link, new() { Name = "Edit Tags" }).GetAttributeAsync("href");
        await _page.GotoAsync(address!);
        await Expect(_page.Locator("#f-tags")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task PublishedArticle_Corrected_ShowsTheNote_AndWithdrawn_LeavesATombstone()
    {
        await MakeFirstAccountAsync();
        await UploadAsync("roundup-1027-1031.txt");
        await PublishAllAsync(_page.Url);
        await _page.GotoAsync("/day/2024-12-20");
        await _page.Locator("main h3 a").First.ClickAsync();
        string article = new Uri(_page.Url).AbsolutePath;

        await _page.GotoAsync($"/newsroom/articles{article["/article".Length..]}/correct");
        await _page.GetByLabel("What is corrected, for readers").FillAsync("The title names its series now.");
        await _page.GetByLabel("Title").FillAsync("Sample Weekly: days 1,027 to 1,031");
        await _page.GetByRole(AriaRole.Button, new() { Name = "Publish the correction" }).ClickAsync();
        await _page.GotoAsync(article);
        await Expect(_page.Locator("h1")).ToHaveTextAsync("Sample Weekly: days 1,027 to 1,031");
        await Expect(_page.Locator("main")).ToContainTextAsync("The title names its series now.");

        await _page.GotoAsync($"/newsroom/articles{article["/article".Length..]}/withdraw");
        await _page.GetByLabel("Reason, for readers").FillAsync("The publisher took it back.");
        await _page.GetByRole(AriaRole.Button, new() { Name = "Withdraw the article" }).ClickAsync();
        IResponse? gone = await _page.GotoAsync(article);
        Assert.Equal(410, gone!.Status);
        await Expect(_page.Locator("main")).ToContainTextAsync("The publisher took it back.");
    }

    [Fact]
    public async Task Newsroom_ForStrangers_IsASignInPage()
    {
        await _page.GotoAsync("/newsroom/import");

        await Expect(_page).ToHaveURLAsync(new Regex("/account/login"));
    }

    private async Task MakeFirstAccountAsync()
    {
        string token = _server.Services.GetRequiredService<Invitations>().Mint(AccountRole.All, isFirst: true);
        await _page.GotoAsync($"/account/first?token={token}");
        await _page.GetByLabel("Your name").FillAsync(Name);
        foreach (ILocator field in await _page.Locator("input[type=password]").AllAsync())
        {
            await field.FillAsync(Password);
        }

        await _page.GetByRole(AriaRole.Button, new() { Name = "Make the account" }).ClickAsync();
        await Expect(_page).ToHaveURLAsync(new Regex("/newsroom$"));
    }

    private async Task UploadAsync(string article)
    {
        await _page.GotoAsync("/newsroom/import");
        ILocator files = _page.Locator(".drop input[type=file]");
        await Expect(files).ToBeEnabledAsync();
        await files.SetInputFilesAsync(TrackerServer.PathOf(article));
        ILocator import = _page.GetByRole(AriaRole.Button, new() { Name = "Import 1 file" });
        await import.ClickAsync();
        await _page.GetByRole(AriaRole.Link, new() { Name = "Go through this import" }).ClickAsync();
        await Expect(_page).ToHaveURLAsync(new Regex("/newsroom/imports/\\d+"));
    }

    private async Task PublishAllAsync(string run)
    {
        await _page.GotoAsync(run);
        await _page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("Publish all") }).ClickAsync();
        await Expect(_page.Locator("main")).ToContainTextAsync(new Regex("published", RegexOptions.IgnoreCase));
    }

    /// <summary>The timeline as a reader without an account gets it.</summary>
    private async Task<string> TimelineAsync()
    {
        IBrowserContext reader = await chromium.OpenAsync(_server, javaScript: false);
        IPage page = await reader.NewPageAsync();
        await page.GotoAsync("/");
        string text = await page.Locator("main").InnerTextAsync();
        await reader.DisposeAsync();
        return text;
    }

    /// <summary>The button that switches the keys off shows itself when they are there.</summary>
    private async Task OpenedAsync(string address)
    {
        await Expect(_page).ToHaveURLAsync(new Regex(address));
        await Expect(_page.Locator("[data-keys-switch]")).ToBeVisibleAsync();
    }

    private async Task PasteAsync(string text)
    {
        await _page.GotoAsync("/newsroom/import");
        await _page.Locator("#text").FillAsync(text);
        await _page.Locator("form:has(#text) button[type=submit]").ClickAsync();
        await Expect(_page.Locator("main a[href*='/newsroom/review/']").First).ToBeVisibleAsync();
    }
}
