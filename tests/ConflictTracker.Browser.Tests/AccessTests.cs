using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace ConflictTracker.Browser.Tests;

/// <summary>Every page, for people who hear it, enlarge it or see its colours differently.</summary>
[Collection(OneBrowser.Name)]
public sealed class AccessTests(Chromium chromium, SharedSite site)
{
    private const string AllRules = """["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]""";

    private const string ColourRules = """{ type: "rule", values: ["color-contrast", "link-in-text-block"] }""";

    private static readonly int[] Widths = [1280, 360, 320];

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    [Fact]
    public async Task EveryPage_OpenToReaders_HasNoViolation() =>
        Faults.AssertNone(await FaultsAsync(await chromium.OpenAsync(site.Server), new SitePages(site).Open));

    [Fact]
    public async Task EveryPage_OfTheNewsroom_HasNoViolation() =>
        Faults.AssertNone(await FaultsAsync(await site.OpenAsAdminAsync(chromium), new SitePages(site).Closed));

    [Fact]
    public async Task Page_WithAViolation_IsNoticed()
    {
        await using IBrowserContext context = await chromium.OpenAsync(site.Server);
        IPage page = await context.NewPageAsync();
        await page.GotoAsync("/about");
        await page.EvaluateAsync("document.querySelector('main').append(document.createElement('input'))");

        Assert.Contains(await FaultsOfAsync(page), fault => fault.Contains("label", StringComparison.Ordinal));
    }

    private static async Task<List<string>> FaultsAsync(IBrowserContext context, IEnumerable<string> paths)
    {
        List<string> faults = [];
        IPage page = await context.NewPageAsync();
        foreach (string path in paths)
        {
            await page.GotoAsync(path);
            faults.AddRange((await FaultsOfAsync(page)).Select(fault => $"{path} {fault}"));
        }

        await context.DisposeAsync();
        return faults;
    }

    /// <summary>All rules at every width; in the dark those again that colours can break.</summary>
    private static async Task<List<string>> FaultsOfAsync(IPage page)
    {
        List<string> faults = [];
        await page.EvaluateAsync(Axe);
        foreach (int width in Widths)
        {
            await page.SetViewportSizeAsync(width, 900);
            int wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (wide > width)
            {
                faults.Add($"at {width}: is {wide} wide");
            }

            int spilt = await page.EvaluateAsync<int>(
                "[...document.querySelectorAll('.when b')].filter((b) => b.scrollWidth > b.clientWidth + 1).length"
            );
            if (spilt > 0)
            {
                faults.Add($"at {width}: {spilt} times run into what stands beside them");
            }

            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            faults.AddRange((await RunAsync(page, AllRules)).Select(fault => $"at {width}: {fault}"));
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            faults.AddRange((await RunAsync(page, ColourRules)).Select(fault => $"at {width}, dark: {fault}"));
        }

        return faults;
    }

    private static Task<string[]> RunAsync(IPage page, string rules) =>
        page.EvaluateAsync<string[]>(
            $$"""
            async () => {
              const result = await axe.run(document, { runOnly: {{rules}}, resultTypes: ["violations"] });
              return result.violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html}`));
            }
            """
        );
}
