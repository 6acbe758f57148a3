using ConflictTracker.Core.Problems;

namespace ConflictTracker.Core.Articles;

/// <summary>What a format reader made of a file: its text in typed blocks, before anybody asks what it means.</summary>
/// <param name="FileName">The file's name without folders.</param>
/// <param name="Format"><c>text</c>, <c>markdown</c>, <c>html</c> or <c>word</c>.</param>
/// <param name="Source">The decoded original, whole: what every <see cref="TextSpan"/> counts in.</param>
/// <param name="Title">The title that the document states, or null.</param>
/// <param name="TitlePlace">Where it stands in <paramref name="Source"/>, or null when it comes from metadata.</param>
/// <param name="Blocks">In the order of the original, chrome included.</param>
/// <param name="Tags">Trailing hashtags or front-matter tags, as printed.</param>
/// <param name="Metadata">Front matter, meta tags, JSON-LD, <c>time</c> elements, sidecar: name and value, in order.
/// Dates have the names <c>published</c>, <c>modified</c> and <c>updated</c>; the publisher has <c>source</c>.</param>
public sealed record ParsedDocument(
    string FileName,
    string Format,
    string Source,
    string? Title,
    TextSpan? TitlePlace,
    string? Byline,
    string? Url,
    IReadOnlyList<DocumentBlock> Blocks,
    IReadOnlyList<string> Tags,
    IReadOnlyList<MetadataEntry> Metadata,
    IReadOnlyList<Problem> Problems
)
{
    /// <summary>Where the byline stands in <see cref="Source"/>, or null when it comes from metadata.</summary>
    public TextSpan? BylinePlace { get; init; }

    /// <summary>The embedded posts and those that paragraphs quote.</summary>
    public IEnumerable<SocialPost> Posts => Blocks.Select(b => b.Post).OfType<SocialPost>();

    /// <summary>The text without chrome, blocks separated by blank lines.</summary>
    public string Text => string.Join("\n\n", Blocks.Where(b => b.Kind != BlockKind.Chrome).Select(b => b.Text));
}
