using Microsoft.Playwright;

namespace ConflictTracker.Browser.Tests;

/// <summary>Every page in a browser that holds it to the content policy.</summary>
[Collection(OneBrowser.Name)]
public sealed class PolicyTests(Chromium chromium, SharedSite site)
{
    [Fact]
    public async Task EveryPage_OpenedByAReader_BreaksNoPolicyAndAsksNobodyElse() =>
        Faults.AssertNone(await FaultsAsync(await chromium.OpenAsync(site.Server), new SitePages(site).Open));

    [Fact]
    public async Task EveryPage_OpenedByAnEditor_BreaksNoPolicyAndAsksNobodyElse() =>
        Faults.AssertNone(await FaultsAsync(await site.OpenAsAdminAsync(chromium), new SitePages(site).Closed));

    [Theory]
    [InlineData("document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\">inline</p>')", "style")]
    [InlineData("document.body.append(Object.assign(document.createElement('script'), { text: '1' }))", "script")]
    [InlineData("document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.example/a.png' }))", "img")]
    public async Task Page_GivenWhatThePolicyForbids_IsNoticed(string script, string directive)
    {
        await using IBrowserContext context = await chromium.OpenAsync(site.Server);
        (IPage page, PageWatch watch) = await OpenAsync(context);
        await page.GotoAsync("/about");

        await page.EvaluateAsync(script);
        await page.WaitForFunctionAsync("window.violations.length > 0");

        Assert.Contains(watch.Faults, fault => fault.Contains(directive, StringComparison.OrdinalIgnoreCase));
    }

    private async Task<IReadOnlyList<string>> FaultsAsync(IBrowserContext context, IEnumerable<string> paths)
    {
        (IPage page, PageWatch watch) = await OpenAsync(context);
        foreach (string path in paths)
        {
            await page.GotoAsync(path);
        }

        await context.DisposeAsync();
        return watch.Faults;
    }

    private async Task<(IPage Page, PageWatch Watch)> OpenAsync(IBrowserContext context)
    {
        IPage page = await context.NewPageAsync();
        await page.AddInitScriptAsync(
            """
            window.violations = [];
            addEventListener("securitypolicyviolation", (e) => {
              window.violations.push(e.violatedDirective);
              console.error(`${location.pathname} breaks ${e.violatedDirective} with ${e.blockedURI}`);
            });
            """
        );
        return (page, PageWatch.Over(page, site.Server));
    }
}
