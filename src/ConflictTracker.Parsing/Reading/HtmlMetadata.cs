using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ConflictTracker.Core.Articles;

namespace ConflictTracker.Parsing.Reading;

/// <summary>What a page says about itself outside its text: JSON-LD, meta tags, <c>time</c> elements, the canonical link.</summary>
internal static class HtmlMetadata
{
    /// <summary>In the order of trust: JSON-LD, meta tags, time elements.</summary>
    public static List<MetadataEntry> Of(IHtmlDocument page, IElement article, List<string> tags)
    {
        List<MetadataEntry> entries = [];
        List<MetadataEntry> times = [];
        string? canonical = null;
        foreach (IElement element in page.All)
        {
            switch (element.LocalName)
            {
                case "script" when IsJsonLd(element):
                    JsonLd.Read(element.TextContent, entries, tags);
                    break;
                case "meta":
                    AddMeta(element, entries, tags);
                    break;
                case "link" when element.GetAttribute("rel") == "canonical":
                    canonical ??= element.GetAttribute("href");
                    break;
                case "time" when times.Count < 100 && IsInside(element, article):
                    AddTime(element, times);
                    break;
            }
        }

        if (!string.IsNullOrWhiteSpace(canonical))
        {
            entries.Insert(0, new MetadataEntry("url", canonical.Trim(), "link"));
        }

        if (page.DocumentElement.GetAttribute("lang") is { Length: > 1 } language)
        {
            entries.Add(new MetadataEntry("language", language, "html"));
        }

        return [.. entries.OrderBy(e => e.Origin == "meta" ? 1 : 0), .. times];
    }

    private static bool IsJsonLd(IElement element) =>
        string.Equals(element.GetAttribute("type"), "application/ld+json", StringComparison.OrdinalIgnoreCase);

    private static void AddMeta(IElement element, List<MetadataEntry> entries, List<string> tags)
    {
        string? name =
            element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop");
        string? content = element.GetAttribute("content");
        if (string.IsNullOrWhiteSpace(name) || string.IsNullOrWhiteSpace(content) || content.Length > 2000)
        {
            return;
        }

        name = name.Trim().ToLowerInvariant();
        if (name is "article:tag")
        {
            tags.Add(content.Trim());
        }
        else
        {
            entries.Add(new MetadataEntry(MetadataTerms.NameOf(name), content.Trim(), "meta"));
        }
    }

    /// <summary>The first is when the article was published, unless it says that it is not.</summary>
    private static void AddTime(IElement element, List<MetadataEntry> times)
    {
        string? value = element.GetAttribute("datetime") ?? element.GetAttribute("content");
        if (string.IsNullOrWhiteSpace(value) || value.Length > 60)
        {
            return;
        }

        string said = $"{element.GetAttribute("itemprop")} {element.ClassName} {element.ParentElement?.ClassName}";
        bool isModified =
            said.Contains("modif", StringComparison.OrdinalIgnoreCase)
            || said.Contains("updated", StringComparison.OrdinalIgnoreCase);
        string name =
            isModified ? "modified"
            : times.Exists(t => t.Name == "published") ? "time"
            : "published";
        times.Add(new MetadataEntry(name, value.Trim(), "time"));
    }

    private static bool IsInside(IElement element, IElement article)
    {
        bool isInside = false;
        for (IElement? above = element; above is not null; above = above.ParentElement)
        {
            // A quoted post has its own time, and so have the teasers beside an article.
            if (HtmlElements.IsPost(above) || above.LocalName is "blockquote" or "li" or "aside" or "nav" or "footer")
            {
                return false;
            }

            isInside |= above == article;
        }

        return isInside;
    }
}
