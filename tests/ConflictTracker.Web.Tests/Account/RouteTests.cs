using System.Net;
using System.Text.RegularExpressions;
using ConflictTracker.Data.Accounts;
using ConflictTracker.Web.Account;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ConflictTracker.Web.Tests.Account;

/// <summary>Every route of the newsroom and the accounts, as everybody who may ask for it.</summary>
public sealed partial class RouteTests(TestSite site) : IClassFixture<TestSite>
{
    private static readonly string[] Open = ["/account/login", "/account/first", "/account/join"];

    private static readonly string[] AdminsAlone = ["/account/editors"];

    [Fact]
    public void Routes_AreTheOnesWeKnow() =>
        Assert.Equal(
            [
                "/account",
                "/account/editors",
                "/account/first",
                "/account/join",
                "/account/login",
                "/newsroom",
                "/newsroom/articles",
                "/newsroom/articles/1/correct",
                "/newsroom/articles/1/pending",
                "/newsroom/articles/1/pending/1",
                "/newsroom/articles/1/rights",
                "/newsroom/articles/1/withdraw",
                "/newsroom/dates",
                "/newsroom/duplicates",
                "/newsroom/import",
                "/newsroom/imports",
                "/newsroom/imports/1",
                "/newsroom/problems",
                "/newsroom/reread",
                "/newsroom/review/1",
            ],
            Pages()
        );

    [Fact]
    public async Task EveryRoute_AsStranger_LeadsToTheSignIn()
    {
        using Visitor stranger = site.Stranger();
        List<string> open = [];
        foreach (string path in Pages().Except(Open).Append("/newsroom/no-such-page"))
        {
            Page page = await stranger.GetAsync(path);
            if (page.Location?.StartsWith("/account/login?returnUrl=", StringComparison.Ordinal) != true)
            {
                open.Add($"{path}: {page.Status}");
            }
        }

        Assert.Empty(open);
    }

    [Fact]
    public async Task EveryRoute_PostByAStranger_IsRefused()
    {
        using Visitor stranger = site.Stranger();
        List<string> open = [];
        foreach (string path in Pages().Except(Open).Append("/_blazor/negotiate?negotiateVersion=1"))
        {
            Page page = await stranger.PostAsync(path, Form(("_handler", "review"), ("Action", "publish")));
            if (page.Status is not HttpStatusCode.Unauthorized)
            {
                open.Add($"{path}: {page.Status}");
            }
        }

        Assert.Empty(open);
    }

    [Fact]
    public async Task EveryRoute_AsEditor_OpensButWhatIsForAdmins()
    {
        using Visitor editor = await site.SignedInAsync(AccountRole.Editor, "Route Editor");
        List<string> wrong = [];
        foreach (string path in Pages().Except(Open))
        {
            HttpStatusCode status = (await editor.GetAsync(path)).Status;
            bool isRight = AdminsAlone.Contains(path)
                ? status == HttpStatusCode.Forbidden
                : status is HttpStatusCode.OK or HttpStatusCode.NotFound;
            if (!isRight)
            {
                wrong.Add($"{path}: {status}");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task EveryRoute_AsAdmin_Opens()
    {
        using Visitor admin = await site.SignedInAsync(AccountRole.Admin, "Route Admin");
        List<string> wrong = [];
        foreach (string path in Pages().Except(Open))
        {
            HttpStatusCode status = (await admin.GetAsync(path)).Status;
            if (status is not (HttpStatusCode.OK or HttpStatusCode.NotFound))
            {
                wrong.Add($"{path}: {status}");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task EveryRoute_PostWithoutAntiforgeryToken_IsABadRequest()
    {
        using Visitor admin = await site.SignedInAsync(AccountRole.Admin, "Token Admin");
        List<string> open = [];
        foreach (string path in Pages().Append(AccountPaths.Logout))
        {
            Page page = await admin.PostAsync(path, Form(("_handler", "sign-in")));
            if (page.Status is not HttpStatusCode.BadRequest)
            {
                open.Add($"{path}: {page.Status}");
            }
        }

        Assert.Empty(open);
    }

    [Fact]
    public void EveryRoute_ButTheWaysIn_AsksForARoleItself()
    {
        IEnumerable<string> silent = Endpoints()
            .Where(e =>
                !Open.Contains(PathOf(e))
                && e.Metadata.GetMetadata<Microsoft.AspNetCore.Authorization.IAuthorizeData>() is null
            )
            .Select(PathOf);

        // Signing out needs no role: the gate alone guards it.
        Assert.Equal([AccountPaths.Logout], silent.Distinct());
    }

    private static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) =>
        new(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));

    private string[] Pages() =>
        [.. Endpoints().Select(PathOf).Where(p => p != AccountPaths.Logout).Distinct().Order(StringComparer.Ordinal)];

    private IEnumerable<RouteEndpoint> Endpoints() =>
        site
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(e =>
                PathOf(e) is var path
                && (
                    path.StartsWith("/newsroom", StringComparison.Ordinal)
                    || path.StartsWith("/account", StringComparison.Ordinal)
                )
            );

    /// <summary>The route with 1 for every parameter.</summary>
    private static string PathOf(RouteEndpoint endpoint) =>
        Parameter().Replace("/" + endpoint.RoutePattern.RawText?.TrimStart('/'), "1");

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();
}
