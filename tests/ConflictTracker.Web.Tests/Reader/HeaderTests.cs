using System.Net;
using System.Text.RegularExpressions;
using ConflictTracker.Data.Accounts;
using ConflictTracker.Web.Tests.Account;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ConflictTracker.Web.Tests.Reader;

/// <summary>What every route sends along, to a stranger and to an admin: pages, files, errors, redirects.</summary>
public sealed partial class HeaderTests(TestSite site) : IClassFixture<TestSite>
{
    private static readonly Dictionary<string, string> Fixed = new(StringComparer.Ordinal)
    {
        ["X-Content-Type-Options"] = "nosniff",
        ["Referrer-Policy"] = "no-referrer",
        ["Cross-Origin-Opener-Policy"] = "same-origin",
        ["Cross-Origin-Resource-Policy"] = "same-origin",
        ["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    };

    [Fact]
    public async Task EveryRoute_ForAStranger_IsClosedToAllThatIsInlineOrFromElsewhere()
    {
        using Visitor stranger = site.Stranger();
        await AssertClosedAsync(stranger);
    }

    [Fact]
    public async Task EveryRoute_ForAnAdmin_IsClosedToAllThatIsInlineOrFromElsewhere()
    {
        using Visitor admin = await site.SignedInAsync(AccountRole.Admin, "Header Admin");
        await AssertClosedAsync(admin);
    }

    [Theory]
    [InlineData("/no-such-page", HttpStatusCode.NotFound)]
    [InlineData("/fault", HttpStatusCode.InternalServerError)]
    [InlineData("/readyz", HttpStatusCode.OK)]
    public async Task Answer_OfAnyKind_IsClosed(string path, HttpStatusCode status)
    {
        using Visitor stranger = site.Stranger();

        Page page = await stranger.GetAsync(path);

        Assert.Equal(status, page.Status);
        Assert.Empty(Faults(path, page));
    }

    private async Task AssertClosedAsync(Visitor visitor)
    {
        List<string> faults = [];
        int asked = 0;
        foreach ((string method, string path) in Routes())
        {
            Page page =
                method == "GET"
                    ? await visitor.GetAsync(path)
                    : await visitor.PostAsync(path, new FormUrlEncodedContent([]));
            faults.AddRange(Faults(path, page));
            asked++;
        }

        Assert.InRange(asked, 40, 400);
        Assert.Empty(faults);
    }

    private static IEnumerable<string> Faults(string path, Page page)
    {
        foreach ((string name, string value) in Fixed)
        {
            if (!page.Headers.TryGetValues(name, out IEnumerable<string>? sent) || !sent.SequenceEqual([value]))
            {
                yield return $"{path} ({page.Status}): {name}";
            }
        }

        string policy = page.Headers.TryGetValues("Content-Security-Policy", out IEnumerable<string>? policies)
            ? Assert.Single(policies)
            : "";
        bool isWhole =
            policy.Contains("default-src 'none'", StringComparison.Ordinal)
            && policy.Contains("frame-ancestors 'none'", StringComparison.Ordinal)
            && policy.Contains("base-uri '", StringComparison.Ordinal)
            && policy.Contains("form-action '", StringComparison.Ordinal);
        if (!isWhole || Loose().IsMatch(policy))
        {
            yield return $"{path} ({page.Status}): the policy is '{policy}'";
        }

        bool isHtml = page.Document.Doctype is not null;
        if (
            isHtml && page.Document.QuerySelector("[style], style, script:not([src]), iframe, object, embed") is { } bad
        )
        {
            yield return $"{path}: {bad.OuterHtml}";
        }

        if (isHtml && page.Document.All.Any(e => e.Attributes.Any(a => IsHandler(a.Name))))
        {
            yield return $"{path}: an event handler in the markup";
        }
    }

    private static bool IsHandler(string attribute) => attribute.StartsWith("on", StringComparison.OrdinalIgnoreCase);

    /// <summary>Every method of every route, files and circuits too, with 1 for every parameter.</summary>
    private IEnumerable<(string Method, string Path)> Routes() =>
        site
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .SelectMany(endpoint =>
                (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST"])
                    .Where(method => method is "GET" or "POST")
                    .Select(method =>
                        (method, Parameter().Replace("/" + endpoint.RoutePattern.RawText?.TrimStart('/'), "1"))
                    )
            )
            .Distinct();

    [GeneratedRegex(@"\{[^/]*\}")]
    private static partial Regex Parameter();

    /// <summary>What no policy may allow: anything inline or evaluated, any scheme, any host.</summary>
    [GeneratedRegex(@"unsafe|nonce|sha256|data:|blob:|https?:|ws:|wss:|\*|\.")]
    private static partial Regex Loose();
}
