using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConflictTracker.Browser.Tests;

/// <summary>What an editor is told when the live upload can no longer be trusted.</summary>
[Collection(OneBrowser.Name)]
public sealed class UploadTests(Chromium chromium, SharedSite site)
{
    [Fact]
    public async Task Upload_WhosePageFailed_SaysThatItHearsNothingAndWhereTheImportsAre()
    {
        await using IBrowserContext context = await site.OpenAsAdminAsync(chromium);
        IPage page = await context.NewPageAsync();
        await page.GotoAsync("/newsroom/import");
        ILocator files = page.Locator(".drop input[type=file]");
        await Expect(files).ToBeEnabledAsync();
        ILocator told = page.GetByText("this page hears nothing any more");
        await Expect(told).ToBeHiddenAsync();

        // As some extensions do: what the server adds to the page next cannot be put in.
        await page.EvaluateAsync(
            "() => { Node.prototype.insertBefore = Node.prototype.appendChild = () => { throw new Error('kept out'); }; }"
        );
        await files.SetInputFilesAsync(TrackerServer.PathOf("draft.txt"));

        await Expect(told).ToBeVisibleAsync();
        await page.Locator("#blazor-error-ui")
            .GetByRole(AriaRole.Link, new() { Name = "see the imports" })
            .ClickAsync();
        await Expect(page).ToHaveURLAsync(site.Server.Address + "/newsroom/imports");
    }
}
