using System.Text.Json;
using System.Text.Json.Serialization;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Search;
using ConflictTracker.Web.Calendar;
using SearchAnswer = ConflictTracker.Core.Search.SearchPage;

namespace ConflictTracker.Web.Search;

/// <summary>Writes a search as a JSON feed (https://www.jsonfeed.org/version/1.1/).</summary>
internal static class JsonFeed
{
    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static IResult Of(SearchRequest request, SearchAnswer found, SiteUrls urls) =>
        Results.Text(
            JsonSerializer.Serialize(
                new
                {
                    version = "https://jsonfeed.org/version/1.1",
                    title = FeedText.TitleOf(found),
                    home_page_url = urls.Permanent(urls.Search(request)),
                    feed_url = urls.Permanent(urls.SearchFeed(request, "json")),
                    items = found.Hits.Select(h => Item(h, urls)),
                },
                Options
            ),
            "application/feed+json; charset=utf-8"
        );

    private static object Item(SearchHit hit, SiteUrls urls)
    {
        ArticleSummary article = hit.Article;
        string address = urls.Permanent(urls.Article(article.Slug));
        return new
        {
            id = address,
            url = address,
            title = FeedText.TitleOf(article),
            content_text = FeedText.BodyOf(hit),
            date_published = DateText.Iso(article.ImportedAt),
            date_modified = DateText.Iso(article.ChangedAt),
            authors = new[] { new { name = FeedText.PublisherOf(article) } },
            language = article.Language,
            tags = FeedText.IsSample(article) ? new[] { "sample" } : null,
        };
    }
}
