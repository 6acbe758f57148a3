using System.Xml.Linq;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Search;
using ConflictTracker.Web.Calendar;
using SearchAnswer = ConflictTracker.Core.Search.SearchPage;

namespace ConflictTracker.Web.Search;

/// <summary>Writes a search as Atom (RFC 4287).</summary>
internal static class AtomFeed
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static IResult Of(SearchRequest request, SearchAnswer found, SiteUrls urls)
    {
        string self = urls.Permanent(urls.SearchFeed(request, "atom"));
        DateTimeOffset updated =
            found.Hits.Count == 0 ? DateTimeOffset.UnixEpoch : found.Hits.Max(h => h.Article.ChangedAt);
        XElement feed = new(
            Atom + "feed",
            new XElement(Atom + "id", self),
            new XElement(Atom + "title", FeedText.TitleOf(found)),
            new XElement(Atom + "updated", DateText.Iso(updated)),
            Link("self", self, "application/atom+xml"),
            Link("alternate", urls.Permanent(urls.Search(request)), "text/html"),
            found.Hits.Select(h => Entry(h, urls))
        );
        return Results.Text(
            $"""<?xml version="1.0" encoding="utf-8"?>{feed.ToString(SaveOptions.DisableFormatting)}""",
            "application/atom+xml; charset=utf-8"
        );
    }

    private static XElement Entry(SearchHit hit, SiteUrls urls)
    {
        ArticleSummary article = hit.Article;
        string address = urls.Permanent(urls.Article(article.Slug));
        bool isSample = FeedText.IsSample(article);
        return new XElement(
            Atom + "entry",
            new XElement(Atom + "id", address),
            new XElement(Atom + "title", FeedText.TitleOf(article)),
            new XElement(Atom + "published", DateText.Iso(article.ImportedAt)),
            new XElement(Atom + "updated", DateText.Iso(article.ChangedAt)),
            new XElement(Atom + "author", new XElement(Atom + "name", FeedText.PublisherOf(article))),
            Link("alternate", address, "text/html"),
            isSample
                ? new XElement(
                    Atom + "category",
                    new XAttribute("term", "sample"),
                    new XAttribute("label", FeedText.Sample)
                )
                : null,
            new XElement(Atom + "summary", FeedText.BodyOf(hit))
        );
    }

    private static XElement Link(string relation, string address, string type) =>
        new(
            Atom + "link",
            new XAttribute("rel", relation),
            new XAttribute("type", type),
            new XAttribute("href", address)
        );
}
