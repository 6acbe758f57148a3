using System.Net;
using AngleSharp.Dom;
using ConflictTracker.Data.Accounts;
using ConflictTracker.Web.Import;
using ConflictTracker.Web.Tests.Account;
using Microsoft.Extensions.DependencyInjection;

namespace ConflictTracker.Web.Tests.Hosting;

/// <summary>The site below a path of a larger one: whatever a page leads to lies below it, and is there.</summary>
public sealed class PathBaseTests(PathBaseTests.Below site) : IClassFixture<PathBaseTests.Below>
{
    [Fact]
    public async Task ReaderPages_EveryAddressOnThem_LiesBelowThePathAndAnswers()
    {
        await site.ImportAsync();
        using Visitor reader = site.Stranger();

        HashSet<string> seen = await WalkAsync(reader, "/archive/");

        Assert.InRange(seen.Count, 30, 2_000);
        Assert.Contains(seen, address => address.StartsWith("/archive/article/", StringComparison.Ordinal));
        Assert.Contains(seen, address => address.Contains("/original", StringComparison.Ordinal));
        Assert.Contains(seen, address => address.EndsWith(".css", StringComparison.Ordinal));
        Assert.Contains(seen, address => address.EndsWith(".js", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Newsroom_EveryAddressOnIt_LiesBelowThePathAndAnswers()
    {
        await site.ImportAsync();
        using Visitor editor = await site.SignedInAsync(AccountRole.Admin, "Olha");

        HashSet<string> seen = await WalkAsync(editor, "/archive/newsroom");

        Assert.Contains("/archive/newsroom/imports", seen);
        Assert.Contains("/archive/account/editors", seen);
        Assert.All(
            editor.Cookies.GetAllCookies(),
            cookie => Assert.StartsWith("/archive", cookie.Path, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Newsroom_AskedForByAStranger_LeadsToTheSignInBelowThePath()
    {
        using Visitor stranger = site.Stranger();

        Page page = await stranger.GetAsync("/archive/newsroom");

        Assert.StartsWith(
            "/archive/account/login?returnUrl=%2Farchive%2Fnewsroom",
            page.Location,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("/", HttpStatusCode.Redirect)]
    [InlineData("/archive", HttpStatusCode.OK)]
    [InlineData("/about", HttpStatusCode.NotFound)]
    [InlineData("/newsroom", HttpStatusCode.NotFound)]
    [InlineData("/archive/nowhere", HttpStatusCode.NotFound)]
    [InlineData("/healthz", HttpStatusCode.OK)]
    [InlineData("/archive/readyz", HttpStatusCode.OK)]
    public async Task Address_InsideAndOutside_IsAnsweredThere(string address, HttpStatusCode status)
    {
        using Visitor reader = site.Stranger();

        Page page = await reader.GetAsync(address);

        Assert.Equal(status, page.Status);
    }

    [Fact]
    public async Task Look_WhenChosen_LeadsBackAndIsKeptBelowThePath()
    {
        using Visitor reader = site.Stranger();

        Page answer = await reader.PostAsync(
            "/archive/preferences",
            new FormUrlEncodedContent([KeyValuePair.Create("theme", "dark")])
        );

        Assert.Equal("/archive/", answer.Location);
        Assert.All(
            reader.Cookies.GetAllCookies(),
            c => Assert.StartsWith("/archive", c.Path, StringComparison.Ordinal)
        );
    }

    /// <summary>Opens everything that can be reached by GET, up to some pages of each kind.</summary>
    private static async Task<HashSet<string>> WalkAsync(Visitor visitor, string first)
    {
        HashSet<string> seen = [first];
        Dictionary<string, int> kinds = [];
        Queue<string> open = new([first]);
        while (open.TryDequeue(out string? address))
        {
            Page page = await visitor.GetAsync(address);
            Assert.True(
                page.Status is HttpStatusCode.OK or HttpStatusCode.Redirect or HttpStatusCode.MovedPermanently,
                $"{address}: {page.Status}"
            );
            // A feed is no page: its links are whole addresses, as readers of feeds need them.
            string links = page.Document.QuerySelector("main") is null ? "none" : "[href], [src], [action]";
            IEnumerable<string?> found = page
                .Document.QuerySelectorAll(links)
                .Where(e => e.GetAttribute("rel") != "canonical")
                .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src") ?? e.GetAttribute("action"))
                .Append(page.Location);
            foreach (string next in found.OfType<string>().Where(a => a.Length > 0 && !a.StartsWith('#')))
            {
                Assert.True(
                    next == "/archive" || next.StartsWith("/archive/", StringComparison.Ordinal),
                    $"{address} leads to {next}"
                );
                string path = next.Split('#')[0];
                bool isForm = page.Document.QuerySelector($"form[method=post][action='{path}']") is not null;
                if (!isForm && IsWanted(path, kinds) && seen.Add(path))
                {
                    open.Enqueue(path);
                }
            }
        }

        return seen;
    }

    /// <summary>Days and filters have no end: some addresses of each kind are enough.</summary>
    private static bool IsWanted(string address, Dictionary<string, int> kinds)
    {
        string[] parts = address.Split('?');
        string[] steps = parts[0].Split('/', StringSplitOptions.RemoveEmptyEntries);
        string place = steps.Length > 3 ? $"{steps[1]}/*/{steps[^1]}" : steps.ElementAtOrDefault(1) ?? "";
        string kind = parts.Length > 1 ? place + "?" + parts[1].Split('=')[0] : place;
        return (kinds[kind] = kinds.GetValueOrDefault(kind) + 1) <= 6;
    }

    public sealed class Below() : TestSite(("ConflictTracker:PathBase", "/archive/"))
    {
        private bool _hasArticles;

        public async Task ImportAsync()
        {
            if (_hasArticles)
            {
                return;
            }

            _hasArticles = true;
            string[] samples =
            [
                .. Directory
                    .GetFiles(
                        Path.Combine(AppContext.BaseDirectory, "data", "articles"),
                        "*.*",
                        SearchOption.AllDirectories
                    )
                    .Order()
                    .Take(6),
            ];
            Assert.NotEmpty(samples);
            using ImportSelection selection = Services.GetRequiredService<ImportSources>().Find(samples);
            await Services
                .GetRequiredService<Importer>()
                .RunAsync(new ImportRequest("samples", selection.Items), null, CancellationToken.None);
        }
    }
}
