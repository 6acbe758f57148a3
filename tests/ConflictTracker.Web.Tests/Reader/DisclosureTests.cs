using System.Net;
using System.Text.RegularExpressions;
using AngleSharp;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Import;
using ConflictTracker.Data.Accounts;
using ConflictTracker.Data.Articles;
using ConflictTracker.Web.Import;
using ConflictTracker.Web.Tests.Account;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ConflictTracker.Web.Tests.Reader;

/// <summary>What is not for readers, asked for on every route by everybody.</summary>
public sealed partial class DisclosureTests(TestSite site) : IClassFixture<TestSite>, IAsyncLifetime
{
    private const string DraftWord = "Drabivka";
    private const string WithdrawnWord = "Vytivka";
    private const string PrivateWord = "Skhovane";

    private string _draft = "";
    private string _withdrawn = "";
    private string _private = "";

    public async Task InitializeAsync()
    {
        _draft = await ImportAsync(DraftWord, publish: false);
        _withdrawn = await ImportAsync(WithdrawnWord, publish: true);
        ArticleStore store = site.Services.GetRequiredService<ArticleStore>();
        await store.WithdrawAsync(_withdrawn, "It was not so.", "editor", CancellationToken.None);
        _private = await ImportAsync(PrivateWord, publish: true);
        RightsStore rights = site.Services.GetRequiredService<RightsStore>();
        await rights.SetAsync(_private, ArticleRights.Private, "editor", CancellationToken.None);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData(null)]
    [InlineData(AccountRole.Editor)]
    [InlineData(AccountRole.Admin)]
    public async Task DraftAndPrivate_OnEveryReaderRoute_AreNotFound(string? role)
    {
        using Visitor visitor = await VisitorAsync(role);
        foreach (string path in RoutesOf(_draft).Concat(RoutesOf(_private)).Where(p => !IsDesk(p)))
        {
            Page page = await visitor.GetAsync(path);

            Assert.True(page.Status == HttpStatusCode.NotFound, $"{path}: {page.Status}");
            Assert.DoesNotContain(DraftWord, page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(PrivateWord, page.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData(AccountRole.Editor)]
    [InlineData(AccountRole.Admin)]
    public async Task Withdrawn_OnEveryReaderRoute_ShowsATombstoneAtMost(string? role)
    {
        using Visitor visitor = await VisitorAsync(role);
        foreach (string path in RoutesOf(_withdrawn).Where(p => !IsDesk(p)))
        {
            Page page = await visitor.GetAsync(path);

            bool isClosed = path.Contains("/original", StringComparison.Ordinal)
                ? page.Status == HttpStatusCode.NotFound
                : page.Status is HttpStatusCode.Gone or HttpStatusCode.NotFound or HttpStatusCode.OK;
            Assert.True(isClosed, $"{path}: {page.Status}");
            Assert.DoesNotContain(WithdrawnWord, page.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task HiddenArticles_OnEveryNewsroomRoute_LeadStrangersToTheSignIn()
    {
        using Visitor stranger = site.Stranger();
        foreach (string path in new[] { _draft, _withdrawn, _private }.SelectMany(RoutesOf).Where(IsDesk))
        {
            Page page = await stranger.GetAsync(path);

            Assert.True(page.Status == HttpStatusCode.Redirect, $"{path}: {page.Status}");
            Assert.StartsWith("/account/login?", page.Location, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task HiddenArticles_OnEveryPageForStrangers_AreNotMentioned()
    {
        using Visitor stranger = site.Stranger();
        string[] lists =
        [
            .. Routes().Where(p => !p.Contains('{', StringComparison.Ordinal)),
            "/day/2024-12-24",
            "/week/2024-W52",
            .. new[] { DraftWord, WithdrawnWord, PrivateWord }.SelectMany(word =>
                (string[])[$"/search?q={word}", $"/search.atom?q={word}", $"/search.json?q={word}"]
            ),
            "/sitemap.xml",
        ];
        foreach (string path in lists.Where(p => !p.StartsWith("/_", StringComparison.Ordinal)))
        {
            Page page = await stranger.OpenAsync(path);

            Assert.DoesNotContain(_draft, page.Document.ToHtml(), StringComparison.Ordinal);
            Assert.DoesNotContain(_withdrawn, page.Document.ToHtml(), StringComparison.Ordinal);
            Assert.DoesNotContain(_private, page.Document.ToHtml(), StringComparison.Ordinal);
            Assert.DoesNotContain($"near {DraftWord}", page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain($"near {WithdrawnWord}", page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain($"near {PrivateWord}", page.Document.ToHtml(), StringComparison.Ordinal);
        }
    }

    private async Task<Visitor> VisitorAsync(string? role) =>
        role is null ? site.Stranger() : await site.SignedInAsync(role, $"{role} {Guid.NewGuid():N}");

    /// <summary>Every address that an article can have, earlier revisions included.</summary>
    private IEnumerable<string> RoutesOf(string slug) =>
        Routes()
            .Where(route => Slug().IsMatch(route))
            .Select(route => Slug().Replace(route, slug))
            .SelectMany(path => (string[])[path, path + "?revision=1"]);

    private IEnumerable<string> Routes() =>
        site
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") != false)
            .Select(e => "/" + e.RoutePattern.RawText?.TrimStart('/'))
            .Distinct();

    private static bool IsDesk(string path) => path.StartsWith("/newsroom", StringComparison.Ordinal);

    private async Task<string> ImportAsync(string word, bool publish)
    {
        string folder = Directory.CreateTempSubdirectory("disclosure-").FullName;
        string file = Path.Combine(folder, $"{word}-{Guid.NewGuid():N}.txt");
        await File.WriteAllTextAsync(
            file,
            $"An hour on the ferry. Day 1,035 {Guid.NewGuid():N}\n\nOn Tuesday, 24 December 2024, the Ukrainian ferry near {word} ran again."
        );
        using ImportSelection selection = site.Services.GetRequiredService<ImportSources>().Find([file]);
        ImportReport report = await site
            .Services.GetRequiredService<Importer>()
            .RunAsync(new ImportRequest(word, selection.Items, null, publish), null, CancellationToken.None);
        Directory.Delete(folder, recursive: true);
        ImportOutcome outcome = Assert.Single(report.Outcomes);
        return outcome.Slug!;
    }

    /// <summary>The parameter that names an article.</summary>
    [GeneratedRegex(@"(?<=/article(s)?/|/review/)\{[Ss]lug\}")]
    private static partial Regex Slug();
}
