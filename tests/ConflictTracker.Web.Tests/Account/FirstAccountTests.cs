using System.Net;
using ConflictTracker.Data.Accounts;
using ConflictTracker.Web.Account;
using Microsoft.Extensions.DependencyInjection;

namespace ConflictTracker.Web.Tests.Account;

/// <summary>The way in while the archive has no account.</summary>
public sealed class FirstAccountTests : IAsyncLifetime
{
    private readonly TestSite _site = new();

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Start_NoAccountYet_TellsALinkThatMakesAnAdminAndOpensOnce()
    {
        string link = await ToldLinkAsync();
        using Visitor visitor = _site.Stranger();
        using Visitor late = _site.Stranger();
        Page opened = await late.GetAsync(link);
        Page page = await visitor.GetAsync(link);

        Page made = await visitor.SendAsync(page, "invited", Wish("First Editor", TestSite.Password));

        Assert.Equal("/newsroom", made.Location);
        Assert.Equal("Editors", (await visitor.OpenAsync("/account/editors")).Heading);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(link)).Status);
        Page again = await late.SendAsync(opened, "invited", Wish("Second Editor", TestSite.Password));

        // The page has no such form any more.
        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
    }

    [Fact]
    public async Task Start_AnAccountExists_TellsNothingAndEveryFirstLinkIsGone()
    {
        string link = await ToldLinkAsync();
        using Visitor editor = await _site.SignedInAsync(AccountRole.Editor, "Editor");
        StringWriter console = new();

        await Notice(console).StartedAsync(CancellationToken.None);

        Assert.Empty(console.ToString());
        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetAsync(link)).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?token=")]
    [InlineData("?token=guessed")]
    public async Task First_WithoutTheToken_IsNotFound(string query)
    {
        await ToldLinkAsync();
        using Visitor visitor = _site.Stranger();

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/account/first" + query)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/account/join" + query)).Status);
    }

    [Theory]
    [InlineData("too short", "too short", "at least 12 characters")]
    [InlineData("aaaaaaaaaaaaaa", "aaaaaaaaaaaaaa", "different characters")]
    [InlineData("a long enough password", "another long password", "differ")]
    [InlineData("First Editor", "First Editor", "must not be the name")]
    public async Task First_BadPassword_SaysWhyAndKeepsTheLink(string password, string repeated, string why)
    {
        using Visitor visitor = _site.Stranger();
        Page page = await visitor.GetAsync(await ToldLinkAsync());

        Page refused = await visitor.SendAsync(
            page,
            "invited",
            ("Name", "First Editor"),
            ("Password", password),
            ("Repeated", repeated)
        );

        Assert.Contains(why, refused.Fault, StringComparison.Ordinal);
        Page made = await visitor.SendAsync(refused, "invited", Wish("First Editor", TestSite.Password));
        Assert.Equal("/newsroom", made.Location);
    }

    private static (string, string)[] Wish(string name, string password) =>
        [("Name", name), ("Password", password), ("Repeated", password)];

    private FirstAccountNotice Notice(TextWriter console) =>
        ActivatorUtilities.CreateInstance<FirstAccountNotice>(_site.Services, console);

    /// <summary>The path of the link as the console tells it.</summary>
    private async Task<string> ToldLinkAsync()
    {
        StringWriter console = new();
        await Notice(console).StartedAsync(CancellationToken.None);
        string line = console.ToString().Split('\n', StringSplitOptions.TrimEntries)[1];
        Assert.StartsWith(_site.Address.ToString(), line, StringComparison.Ordinal);
        return new Uri(line).PathAndQuery;
    }
}
