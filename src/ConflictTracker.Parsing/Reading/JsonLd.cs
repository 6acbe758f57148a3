using System.Text.Json;
using ConflictTracker.Core.Articles;

namespace ConflictTracker.Parsing.Reading;

/// <summary>Reads an article's own description in JSON-LD: dates, headline, authors, publisher, keywords.</summary>
internal static class JsonLd
{
    private const string Origin = "JSON-LD";

    public static void Read(string json, List<MetadataEntry> entries, List<string> tags)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(
                json,
                new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip }
            );
            foreach (JsonElement item in Items(document.RootElement))
            {
                if (IsArticle(item))
                {
                    ReadArticle(item, entries, tags);
                    return;
                }
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // Pages are full of broken JSON-LD; the text does not suffer from it.
        }
    }

    private static IEnumerable<JsonElement> Items(JsonElement root) =>
        root.ValueKind switch
        {
            JsonValueKind.Array => root.EnumerateArray().SelectMany(Items),
            JsonValueKind.Object when root.TryGetProperty("@graph", out JsonElement graph) => Items(graph),
            JsonValueKind.Object => [root],
            _ => [],
        };

    private static bool IsArticle(JsonElement item) =>
        item.TryGetProperty("@type", out JsonElement type)
        && (type.ValueKind == JsonValueKind.Array ? type.EnumerateArray() : Enumerable.Repeat(type, 1)).Any(t =>
            t.ValueKind == JsonValueKind.String && IsArticleType(t.GetString()!)
        );

    private static bool IsArticleType(string type) =>
        type.EndsWith("Article", StringComparison.Ordinal) || type is "LiveBlogPosting" or "BlogPosting" or "Report";

    private static void ReadArticle(JsonElement item, List<MetadataEntry> entries, List<string> tags)
    {
        foreach (
            string name in (ReadOnlySpan<string>)["headline", "datePublished", "dateModified", "url", "inLanguage"]
        )
        {
            Add(entries, MetadataTerms.NameOf(name), item, name);
        }

        Add(entries, "source", item, "publisher");
        Add(entries, "author", item, "author");
        if (item.TryGetProperty("keywords", out JsonElement keywords) && keywords.ValueKind == JsonValueKind.Array)
        {
            tags.AddRange(
                keywords
                    .EnumerateArray()
                    .Select(Words)
                    .OfType<string>()
                    .Where(k => !k.Contains(':', StringComparison.Ordinal))
            );
        }
    }

    private static void Add(List<MetadataEntry> entries, string name, JsonElement item, string property)
    {
        if (item.TryGetProperty(property, out JsonElement value) && Words(value) is { } words)
        {
            entries.Add(new MetadataEntry(name, words, Origin));
        }
    }

    /// <summary>A string, the name of a thing, or the names of several.</summary>
    private static string? Words(JsonElement value)
    {
        string? words = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Object when value.TryGetProperty("name", out JsonElement name) => Words(name),
            JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(Words).OfType<string>()),
            _ => null,
        };
        return string.IsNullOrWhiteSpace(words) ? null : words.Trim();
    }
}
