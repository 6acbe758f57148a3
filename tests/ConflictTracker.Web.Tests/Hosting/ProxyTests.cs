using ConflictTracker.Web.Tests.Account;

namespace ConflictTracker.Web.Tests.Hosting;

/// <summary>What the site believes of what a proxy says.</summary>
public sealed class ProxyTests
{
    [Theory]
    [InlineData(null, "https://archive.example/about")]
    [InlineData("10.0.0.0/8, 127.0.0.1", "https://archive.example/about")]
    [InlineData("10.0.0.0/8", "http://127.0.0.1")]
    [InlineData("", "http://127.0.0.1")]
    public async Task Canonical_BehindAProxy_IsWhatAKnownOneSays(string? proxies, string canonical)
    {
        TestSite site = proxies is null ? new TestSite() : new TestSite(("ConflictTracker:Proxies", proxies));
        await site.InitializeAsync();
        using HttpClient client = new() { BaseAddress = site.Address };
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "198.51.100.7");
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        client.DefaultRequestHeaders.Add("X-Forwarded-Host", "archive.example");

        string page = await client.GetStringAsync("/about");

        Assert.Contains($"rel=\"canonical\" href=\"{canonical}", page, StringComparison.Ordinal);
        await site.DisposeAsync();
    }

    [Fact]
    public async Task SignIn_OverHttpsOfAProxy_GetsASecureCookie()
    {
        TestSite site = new();
        await site.InitializeAsync();
        using HttpClient client = new() { BaseAddress = site.Address };
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "198.51.100.7");
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");

        using HttpResponseMessage response = await client.GetAsync("/account/login");

        string cookie = Assert.Single(response.Headers.GetValues("Set-Cookie"));
        Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase);
        await site.DisposeAsync();
    }
}
