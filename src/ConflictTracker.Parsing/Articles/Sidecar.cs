using System.Text.Json;
using ConflictTracker.Core.Articles;

namespace ConflictTracker.Parsing.Articles;

/// <summary>What <c>NAME.meta.json</c> beside a file says of it: url, source, published, title, tags; other strings are
/// kept as metadata.</summary>
internal static class Sidecar
{
    private const string Origin = "sidecar";

    /// <summary>The document with the sidecar's words, which go before the file's own; null when it is no JSON object.</summary>
    public static ParsedDocument? Apply(ParsedDocument document, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(WithoutMark(bytes), new() { AllowTrailingCommas = true });
            return json.RootElement.ValueKind == JsonValueKind.Object ? Apply(document, json.RootElement) : null;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static ParsedDocument Apply(ParsedDocument document, JsonElement root)
    {
        List<MetadataEntry> entries = [];
        List<string> tags = [];
        foreach (JsonProperty property in root.EnumerateObject())
        {
            string name = property.Name.ToLowerInvariant();
            if (name == "tags" && property.Value.ValueKind == JsonValueKind.Array)
            {
                tags.AddRange(property.Value.EnumerateArray().Select(Words).OfType<string>());
            }
            else if (Words(property.Value) is { } value)
            {
                entries.Add(new MetadataEntry(name, value, Origin));
            }
        }

        string? title = entries.LastOrDefault(e => e.Name == "title")?.Value;
        return document with
        {
            Url = entries.LastOrDefault(e => e.Name == "url")?.Value ?? document.Url,
            Title = title ?? document.Title,
            TitlePlace = title is null || title == document.Title ? document.TitlePlace : null,
            Tags = [.. document.Tags.Concat(tags).DistinctBy(t => t.TrimStart('#'), StringComparer.OrdinalIgnoreCase)],
            Metadata = [.. entries, .. document.Metadata],
        };
    }

    private static string? Words(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => string.IsNullOrWhiteSpace(value.GetString()) ? null : value.GetString()!.Trim(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> bytes) =>
        bytes.Span is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;
}
