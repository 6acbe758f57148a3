using ConflictTracker.Core.Articles;

namespace ConflictTracker.Parsing.Reading;

/// <summary>The many names that files give to the few things the archive asks of them.</summary>
internal static class MetadataTerms
{
    /// <summary>The archive's own name of a front-matter key or meta tag: <c>published</c>, <c>modified</c>,
    /// <c>source</c>, <c>author</c>, <c>url</c>, <c>title</c>, <c>language</c>; others keep their own.</summary>
    public static string NameOf(string name) =>
        name.ToLowerInvariant() switch
        {
            "date"
            or "published"
            or "publisheddate"
            or "published_date"
            or "published_time"
            or "pubdate"
            or "publish_date"
            or "publishdate"
            or "datepublished"
            or "article:published_time"
            or "og:published_time"
            or "dc.date"
            or "dc.date.issued"
            or "dcterms.created"
            or "dcterms.date"
            or "parsely-pub-date"
            or "sailthru.date"
            or "created"
            or "дата" => "published",
            "modified"
            or "lastmod"
            or "datemodified"
            or "article:modified_time"
            or "last-modified"
            or "dcterms.modified" => "modified",
            "updated" or "og:updated_time" or "update" => "updated",
            "source" or "publisher" or "site" or "og:site_name" or "application-name" or "publication" => "source",
            "author" or "authors" or "by" or "byline" or "article:author" or "dc.creator" or "parsely-author" =>
                "author",
            "url" or "link" or "canonical" or "permalink" or "og:url" or "source_url" => "url",
            "title" or "og:title" or "twitter:title" or "headline" or "dc.title" => "title",
            "lang" or "language" or "inlanguage" or "og:locale" => "language",
            string other => other,
        };

    public static bool IsTags(string name) =>
        name is "tags" or "tag" or "keywords" or "categories" or "topics" or "теги";

    /// <summary>The document with what its metadata says: a stated title, address, author and tags.</summary>
    public static ParsedDocument Apply(
        ParsedDocument document,
        IReadOnlyList<MetadataEntry> entries,
        IReadOnlyList<string> tags
    )
    {
        string? title = document.Title ?? Value(entries, "title");
        return document with
        {
            Title = title,
            TitlePlace = title == document.Title ? document.TitlePlace : null,
            Byline = document.Byline ?? Value(entries, "author"),
            Url = Value(entries, "url") ?? document.Url,
            Tags = [.. tags.Concat(document.Tags).DistinctBy(t => t.TrimStart('#'), StringComparer.OrdinalIgnoreCase)],
            Metadata = [.. document.Metadata, .. entries],
        };
    }

    private static string? Value(IReadOnlyList<MetadataEntry> entries, string name) =>
        entries.FirstOrDefault(e => e.Name == name)?.Value;
}
