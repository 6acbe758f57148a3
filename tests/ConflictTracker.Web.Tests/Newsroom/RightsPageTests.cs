using System.Net;
using System.Text.RegularExpressions;
using AngleSharp;
using ConflictTracker.Core.Import;
using ConflictTracker.Data.Accounts;
using ConflictTracker.Web.Import;
using ConflictTracker.Web.Tests.Account;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ConflictTracker.Web.Tests.Newsroom;

/// <summary>An editor says how much readers see, and a stranger looks.</summary>
public sealed partial class RightsPageTests(TestSite site) : IClassFixture<TestSite>
{
    private const string Late = "Lantern";

    [Fact]
    public async Task Private_SetByAnEditor_IsNotFoundAnywhereAndIsBackWhenAllowed()
    {
        string slug = await ImportAsync("Quay Weekly", "Quietly");
        using Visitor editor = await site.SignedInAsync(AccountRole.Editor, "Rights One");
        using Visitor stranger = site.Stranger();
        await stranger.GetAsync($"/article/{slug}");

        Page told = await SetAsync(editor, slug, "article-rights", "Private");

        Assert.Contains("told=rightsset", told.Location, StringComparison.Ordinal);
        foreach (string path in ReaderRoutesOf(slug))
        {
            Page page = await stranger.GetAsync(path);
            Assert.True(page.Status == HttpStatusCode.NotFound, $"{path}: {page.Status}");
        }

        foreach (
            string list in (string[])
                ["/", "/day/2024-12-24", "/week/2024-W52", "/search?q=Quietly", "/sources", "/sitemap.xml"]
        )
        {
            Page page = await stranger.OpenAsync(list);
            Assert.DoesNotContain(slug, page.Document.ToHtml(), StringComparison.Ordinal);
        }

        Page articles = await editor.GetAsync("/newsroom/articles");
        Assert.Contains(slug, articles.Document.ToHtml(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await editor.GetAsync($"/newsroom/articles/{slug}/correct")).Status);

        await SetAsync(editor, slug, "article-rights", "Full");

        Assert.Equal(HttpStatusCode.OK, (await stranger.GetAsync($"/article/{slug}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await stranger.GetAsync($"/article/{slug}/original")).Status);
    }

    [Fact]
    public async Task Extract_SetForTheSource_ShowsTheFirstWordsAndClosesTheOriginal()
    {
        string slug = await ImportAsync("Pier Review", "Slowly");
        using Visitor editor = await site.SignedInAsync(AccountRole.Editor, "Rights Two");
        using Visitor stranger = site.Stranger();
        Assert.Contains(Late, (await stranger.GetAsync($"/article/{slug}")).Text, StringComparison.Ordinal);

        await SetAsync(editor, slug, "source-rights", "Extract");

        Page page = await stranger.GetAsync($"/article/{slug}");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("This is an extract", page.Text, StringComparison.Ordinal);
        Assert.Contains("Slowly", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Late, page.Document.ToHtml(), StringComparison.Ordinal);
        Assert.DoesNotContain("/original", page.Document.ToHtml(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/article/{slug}/original")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/article/{slug}/original?revision=1")).Status);
        Assert.DoesNotContain(
            Late,
            (await stranger.GetAsync($"/article/{slug}?revision=1")).Text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            slug,
            (await stranger.GetAsync($"/search?q={Late}")).Document.ToHtml(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Rights_ThatAreNone_ChangeNothing()
    {
        string slug = await ImportAsync("Dock Notes", "Barely");
        using Visitor editor = await site.SignedInAsync(AccountRole.Editor, "Rights Three");

        await SetAsync(editor, slug, "article-rights", "7");

        using Visitor stranger = site.Stranger();
        Assert.Equal(HttpStatusCode.OK, (await stranger.GetAsync($"/article/{slug}/original")).Status);
    }

    private static async Task<Page> SetAsync(Visitor editor, string slug, string form, string rights)
    {
        Page page = await editor.GetAsync($"/newsroom/articles/{slug}/rights");
        return await editor.SendAsync(page, form, ("Rights", rights));
    }

    private IEnumerable<string> ReaderRoutesOf(string slug) =>
        site
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Select(e => "/" + e.RoutePattern.RawText?.TrimStart('/'))
            .Where(r => r.StartsWith("/article/", StringComparison.Ordinal))
            .Distinct()
            .Select(r => Parameter().Replace(r, slug))
            .SelectMany(path => (string[])[path, path + "?revision=1"]);

    private async Task<string> ImportAsync(string source, string word)
    {
        string folder = Directory.CreateTempSubdirectory("rights-").FullName;
        string file = Path.Combine(folder, $"{word}.txt");
        string filler = string.Join(' ', Enumerable.Range(1, 70).Select(i => $"crate{i}"));
        await File.WriteAllTextAsync(
            file,
            $"""
            {word} on the ferry. Day 1,035

            On Tuesday, 24 December 2024, the Ukrainian ferry ran {word} again with {filler} and a {Late}.

            The {Late} on the pier was lit in the evening of 24 December 2024, the port of Odesa said.
            """
        );
        using ImportSelection selection = site.Services.GetRequiredService<ImportSources>().Find([file]);
        ImportReport report = await site
            .Services.GetRequiredService<Importer>()
            .RunAsync(new ImportRequest(word, selection.Items, source), null, CancellationToken.None);
        Directory.Delete(folder, recursive: true);
        ImportOutcome outcome = Assert.Single(report.Outcomes);
        return outcome.Slug!;
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();
}
