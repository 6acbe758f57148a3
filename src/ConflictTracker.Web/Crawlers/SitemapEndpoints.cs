using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Timeline;
using ConflictTracker.Data.Articles;
using ConflictTracker.Data.Timeline;
using ConflictTracker.Web.Reader;

namespace ConflictTracker.Web.Crawlers;

/// <summary><c>/sitemap.xml</c>: every address that readers may have. Of a large archive it lists lists, each of at most
/// <see cref="Longest"/> articles.</summary>
internal static class SitemapEndpoints
{
    /// <summary>The format allows 50,000.</summary>
    public const int Longest = 10_000;

    public static void MapSitemaps(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/sitemap.xml", WholeAsync).CacheOutput(ReaderPageCache.Name);
        endpoints.MapGet("/sitemap/pages.xml", PagesAsync).CacheOutput(ReaderPageCache.Name);
        endpoints.MapGet("/sitemap/articles-{after:long}.xml", ArticlesAsync).CacheOutput(ReaderPageCache.Name);
    }

    private static async Task<IResult> WholeAsync(
        HttpRequest request,
        ConflictCalendar calendar,
        TimelineQueries timeline,
        SitemapQueries articles,
        CancellationToken cancellationToken
    )
    {
        SiteUrls urls = SiteUrls.Of(request, calendar);
        IReadOnlyList<long> starts = await articles.StartsAsync(Longest, cancellationToken);
        return starts.Count > 1
            ? SitemapXml.Index([
                urls.Permanent(urls.Sitemap("pages")),
                .. starts.Select(after => urls.Permanent(urls.Sitemap($"articles-{after}"))),
            ])
            : SitemapXml.Pages([
                .. await AllPagesAsync(urls, timeline, cancellationToken),
                .. await ListAsync(urls, 0, articles, cancellationToken),
            ]);
    }

    private static async Task<IResult> PagesAsync(
        HttpRequest request,
        ConflictCalendar calendar,
        TimelineQueries timeline,
        CancellationToken cancellationToken
    ) => SitemapXml.Pages(await AllPagesAsync(SiteUrls.Of(request, calendar), timeline, cancellationToken));

    private static async Task<IResult> ArticlesAsync(
        long after,
        HttpRequest request,
        ConflictCalendar calendar,
        SitemapQueries articles,
        CancellationToken cancellationToken
    ) => SitemapXml.Pages(await ListAsync(SiteUrls.Of(request, calendar), after, articles, cancellationToken));

    private static async Task<IEnumerable<(string, DateTimeOffset?)>> AllPagesAsync(
        SiteUrls urls,
        TimelineQueries timeline,
        CancellationToken cancellationToken
    )
    {
        IReadOnlyList<DayCount> days = await timeline.CountsAsync(cancellationToken);
        return new[] { urls.Home, urls.Undated, urls.Sources, urls.Coverage, urls.About }
            .Concat(days.Reverse().Select(day => urls.Day(day.Date)))
            .Select(url => (urls.Permanent(url), (DateTimeOffset?)null));
    }

    private static async Task<IEnumerable<(string, DateTimeOffset?)>> ListAsync(
        SiteUrls urls,
        long after,
        SitemapQueries articles,
        CancellationToken cancellationToken
    ) =>
        (await articles.ArticlesAsync(after, Longest, cancellationToken)).Select(article =>
            (urls.Permanent(urls.Article(article.Slug)), (DateTimeOffset?)article.ChangedAt)
        );
}
