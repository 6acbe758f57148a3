using System.Globalization;
using Microsoft.Playwright;

namespace ConflictTracker.Browser.Tests;

/// <summary>Every page and the stylesheets, as the Nu HTML checker reads them.</summary>
[Collection(OneBrowser.Name)]
public sealed class MarkupTests(Chromium chromium, SharedSite site)
{
    private static readonly string[] Languages = ["en", "uk"];

    [Fact]
    public async Task EveryPage_InEveryLanguage_IsWithoutErrors()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("conflict-tracker-markup-");
        var pages = new SitePages(site);
        await using IBrowserContext reader = await chromium.OpenAsync(site.Server);
        await using IBrowserContext editor = await site.OpenAsAdminAsync(chromium);

        await KeepAsync(reader, [.. pages.Open, "/css/site.css", "/css/newsroom.css"], folder.FullName);
        await KeepAsync(editor, pages.Closed, folder.FullName);

        Faults.AssertNone(await NuChecker.ErrorsAsync(folder.FullName));
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Page_WithAnError_IsNoticed()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("conflict-tracker-markup-");
        await File.WriteAllTextAsync(
            Path.Combine(folder.FullName, "page.html"),
            "<!DOCTYPE html><html lang=en><title>Two</title><p id=a>one<p id=a>two"
        );

        string error = Assert.Single(await NuChecker.ErrorsAsync(folder.FullName));
        Assert.Contains("Duplicate ID", error, StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    private static async Task KeepAsync(IBrowserContext context, IEnumerable<string> paths, string folder)
    {
        foreach (string path in paths)
        {
            bool isStyle = path.EndsWith(".css", StringComparison.Ordinal);
            foreach (string language in isStyle ? [""] : Languages)
            {
                IAPIResponse response = await context.APIRequest.GetAsync(
                    path,
                    new() { Headers = [KeyValuePair.Create("Accept-Language", language)] }
                );
                string name = string.Concat(path.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
                string file = string.Create(
                    CultureInfo.InvariantCulture,
                    $"{language}{name}.{(isStyle ? "css" : "html")}"
                );
                await File.WriteAllBytesAsync(Path.Combine(folder, file), await response.BodyAsync());
            }
        }
    }
}
