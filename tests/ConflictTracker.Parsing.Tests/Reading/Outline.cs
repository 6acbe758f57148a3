using System.Globalization;
using ConflictTracker.Core.Articles;
using ConflictTracker.Parsing.Reading;

namespace ConflictTracker.Parsing.Tests.Reading;

/// <summary>A document as docs/FORMATS.md writes it: a line for the title, byline and tags, then one for each block.</summary>
internal static class Outline
{
    public static string Of(ParsedDocument document)
    {
        List<string> lines = [];
        Add(lines, "title", document.Title);
        Add(lines, "byline", document.Byline);
        lines.AddRange(document.Blocks.Select(Of));
        Add(lines, "tags", document.Tags.Count == 0 ? null : string.Join(", ", document.Tags));
        return string.Join('\n', lines);
    }

    public static string OfText(string text) => Of(Read(text));

    public static ParsedDocument Read(string text, string ending = ".txt")
    {
        IFormatReader reader = ending switch
        {
            ".md" => new MarkdownReader(),
            ".html" => new HtmlReader(),
            _ => new ConflictTracker.Parsing.Reading.TextReader(),
        };
        DocumentReading reading = reader.Read($"example{ending}", System.Text.Encoding.UTF8.GetBytes(text));
        Assert.NotNull(reading.Document);
        return reading.Document;
    }

    private static string Of(DocumentBlock block) =>
        block.Kind switch
        {
            BlockKind.Caption =>
                $"caption: {Line(block.CaptionText!)}{(block.Credit is null ? "" : $" | {block.Credit}")}",
            BlockKind.SocialPost => $"post{By(block.Post!)}: {Line(block.Text)}",
            BlockKind.Heading when block.RunsIn => $"run-in heading: {block.Text}",
            BlockKind.Heading => $"heading: {block.Text}",
            BlockKind.ListItem => $"item: {Line(block.Text)}",
            BlockKind.Quote => $"quote: {Line(block.Text)}",
            BlockKind.Chrome => $"chrome: {Line(block.Text)}",
            _ when block.Post is { } post => $"quotes a post{By(post)}: {Line(block.Text)}",
            _ => $"text: {Line(block.Text)}",
        };

    private static string By(SocialPost post)
    {
        string by = string.Join(
            ", ",
            new[]
            {
                post.Platform,
                post.Author,
                post.Handle,
                post.Date?.ToString("O", CultureInfo.InvariantCulture),
            }.OfType<string>()
        );
        return $" ({by})";
    }

    private static string Line(string text) => text.ReplaceLineEndings(" / ");

    private static void Add(List<string> lines, string name, string? value)
    {
        if (value is not null)
        {
            lines.Add($"{name}: {value}");
        }
    }
}
