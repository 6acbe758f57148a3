using ConflictTracker.Core.Calendar;
using ConflictTracker.Web.Hosting;
using Microsoft.Extensions.Options;

namespace ConflictTracker.Web.Crawlers;

/// <summary><c>/robots.txt</c>: what crawlers are asked to leave alone, and where the sitemap lies.</summary>
internal static class RobotsEndpoint
{
    public static void MapRobots(this IEndpointRouteBuilder endpoints) => endpoints.MapGet("/robots.txt", Answer);

    private static IResult Answer(HttpRequest request, ConflictCalendar calendar, IOptions<TrackerOptions> options)
    {
        SiteUrls urls = SiteUrls.Of(request, calendar);
        string text = options.Value.NoIndex
            ? "User-agent: *\nDisallow: /\n"
            : $"""
                User-agent: *
                Disallow: {urls.File("newsroom")}
                Disallow: {urls.File("account")}
                Disallow: {urls.File("search")}

                Sitemap: {urls.Permanent(urls.File("sitemap.xml"))}

                """.ReplaceLineEndings("\n");
        return Results.Text(text, "text/plain; charset=utf-8");
    }
}
