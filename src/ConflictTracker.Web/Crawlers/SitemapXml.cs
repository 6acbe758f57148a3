using System.Xml.Linq;
using ConflictTracker.Web.Calendar;

namespace ConflictTracker.Web.Crawlers;

/// <summary>Writes sitemaps as sitemaps.org describes them.</summary>
internal static class SitemapXml
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>A list of pages.</summary>
    /// <param name="pages">Absolute addresses, each with the moment of its last change or null.</param>
    public static IResult Pages(IEnumerable<(string Address, DateTimeOffset? ChangedAt)> pages) =>
        Answer(new XElement(Sitemap + "urlset", pages.Select(page => Entry("url", page.Address, page.ChangedAt))));

    /// <summary>A list of lists.</summary>
    public static IResult Index(IEnumerable<string> lists) =>
        Answer(new XElement(Sitemap + "sitemapindex", lists.Select(address => Entry("sitemap", address, null))));

    private static XElement Entry(string name, string address, DateTimeOffset? changedAt) =>
        new(
            Sitemap + name,
            new XElement(Sitemap + "loc", address),
            changedAt is { } at ? new XElement(Sitemap + "lastmod", DateText.Iso(at)) : null
        );

    private static IResult Answer(XElement root) =>
        Results.Text(
            $"""<?xml version="1.0" encoding="utf-8"?>{root.ToString(SaveOptions.DisableFormatting)}""",
            "application/xml; charset=utf-8"
        );
}
