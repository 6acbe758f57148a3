using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ConflictTracker.Browser.Tests;

/// <summary>The addresses of all pages of a site, drawn from its routes: a new page is tested without being named.</summary>
/// <remarks>A route with parameters stands here with addresses that exist; one that is missing fails the tests.</remarks>
internal sealed class SitePages(SharedSite site)
{
    /// <summary>Views of pages that their bare address does not show.</summary>
    private static readonly string[] Views =
    [
        "/?density=compact",
        "/?order=oldest&topic=air-attack",
        "/?go=blue",
        "/claims?show=differ",
        "/claims?place=nowhere&day=blue",
        "/day/2025-02-04",
        "/search?q=missile",
        "/search?q=xylophone",
        "/search?q=%22open+source%3A",
        "/no-such-page",
        "/newsroom/articles?q=missile",
    ];

    /// <summary>What strangers may open.</summary>
    public IReadOnlyList<string> Open => [.. All().Where(path => !IsClosed(path))];

    /// <summary>What asks for an account.</summary>
    public IReadOnlyList<string> Closed => [.. All().Where(IsClosed)];

    private static bool IsClosed(string path) =>
        path.StartsWith("/newsroom", StringComparison.Ordinal) || path is "/account" or "/account/editors";

    private IEnumerable<string> All() =>
        site
            .Server.Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText?.TrimStart('/'))
            .SelectMany(AddressesOf)
            .Concat(Views)
            .Distinct();

    private string[] AddressesOf(string route) =>
        route switch
        {
            "/day/{When}" => ["/day/2024-12-20", "/day/2024-12-25"],
            "/claims/{Key}" => [$"/claims/{site.Trail}"],
            "/places/{Slug}" => ["/places/kyiv"],
            "/people/{Slug}" => ["/people/oleh-syniehubov"],
            "/organisations/{Slug}" => ["/organisations/ukrainian-air-force"],
            "/weapons/{Slug}" => ["/weapons/atacms"],
            "/newsroom/articles/{slug}/rights" => [$"/newsroom/articles/{site.Article}/rights"],
            "/week/{When}" => ["/week/2024-W51"],
            "/article/{Slug}" => [$"/article/{site.Article}", $"/article/{site.Withdrawn}"],
            "/article/{Slug}/revisions" => [$"/article/{site.Article}/revisions"],
            "/newsroom/imports/{id:long}" => [$"/newsroom/imports/{site.Run}"],
            "/newsroom/articles/{slug}/correct" => [$"/newsroom/articles/{site.Article}/correct"],
            "/newsroom/articles/{slug}/withdraw" => [$"/newsroom/articles/{site.Article}/withdraw"],
            "/newsroom/articles/{slug}/pending" => [$"/newsroom/articles/{site.Article}/pending"],
            "/newsroom/articles/{slug}/pending/{number:int}" => [$"/newsroom/articles/{site.Article}/pending/2"],
            "/newsroom/review/{slug}" => [$"/newsroom/review/{site.Draft}"],
            _ when route.Contains('{', StringComparison.Ordinal) => throw new InvalidOperationException(
                $"The route {route} is new: name an address of it in SitePages."
            ),
            _ => [route],
        };
}
