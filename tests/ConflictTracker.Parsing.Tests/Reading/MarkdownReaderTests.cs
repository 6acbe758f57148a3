using ConflictTracker.Core.Articles;
using ConflictTracker.Parsing.Reading;

namespace ConflictTracker.Parsing.Tests.Reading;

public sealed class MarkdownReaderTests
{
    [Theory]
    [InlineData("date: 2024-05-04", "published", "2024-05-04")]
    [InlineData("pubDate: \"2024-05-04T10:00:00Z\"", "published", "2024-05-04T10:00:00Z")]
    [InlineData("lastmod: 2024-05-05", "modified", "2024-05-05")]
    [InlineData("updated: 2024-05-05", "updated", "2024-05-05")]
    [InlineData("publisher: Sample Weekly", "source", "Sample Weekly")]
    [InlineData("Author: Jana Muster", "author", "Jana Muster")]
    [InlineData("permalink: https://example.org/a", "url", "https://example.org/a")]
    [InlineData("mood: grim", "mood", "grim")]
    public void FrontMatter_Key_HasTheArchivesName(string line, string name, string value) =>
        Assert.Contains(
            new MetadataEntry(name, value, "front matter"),
            Outline.Read($"---\n{line}\n---\nIt rained.", ".md").Metadata
        );

    [Theory]
    [InlineData("tags: [dam, river]")]
    [InlineData("tags: dam, river")]
    [InlineData("keywords:\n  - dam\n  - river")]
    public void FrontMatter_Tags_AreTheDocuments(string lines) =>
        Assert.Equal(["dam", "river"], Outline.Read($"---\n{lines}\n---\nIt rained.", ".md").Tags);

    [Fact]
    public void FrontMatter_Broken_IsLeftUnreadAndSaid()
    {
        DocumentReading reading = Read("---\ntitle: \"The mill\nauthor: [a\n---\nIt rained.");

        Assert.Equal("CT1008", Assert.Single(reading.Problems).Code);
        Assert.Equal("It rained.", reading.Document?.Text);
    }

    [Theory]
    [InlineData("---\ntitle: a\nIt rained and no second fence came.")]
    [InlineData("It rained.\n\n---\n\nIt rained again.")]
    public void Rule_WithoutItsPair_IsNoFrontMatter(string text) => Assert.Empty(Outline.Read(text, ".md").Metadata);

    [Fact]
    public void Title_OfFrontMatter_GoesBeforeAHeading() =>
        Assert.Equal(
            "title: The mill burns\nheading: A night by the river\ntext: It rained.",
            Outline.Of(Outline.Read("---\ntitle: The mill burns\n---\n# A night by the river\n\nIt rained.", ".md"))
        );

    [Theory]
    [InlineData("It **rained** on *Sunday* [here](https://example.org).", "It rained on Sunday here.")]
    [InlineData("It \\*rained\\* &amp; `snowed`.", "It *rained* & snowed.")]
    [InlineData("It rained\nall night  \nlong.", "It rained all night\nlong.")]
    public void Paragraph_LosesItsMarks(string markdown, string text) =>
        Assert.Equal(text, Assert.Single(Outline.Read(markdown, ".md").Blocks).Text);

    [Fact]
    public void Html_InsideIsReadAsSuch() =>
        Assert.Equal(
            "text: It rained.\npost (twitter, Osten, @osten, 2024-05-04): All safe. / — Osten (@osten) May 4, 2024",
            Outline.Of(
                Outline.Read(
                    "It rained.\n\n<blockquote class=\"twitter-tweet\"><p>All safe.</p>&mdash; Osten (@osten) May 4, 2024</blockquote>\n\n<script>alert(1)</script>",
                    ".md"
                )
            )
        );

    [Theory]
    [InlineData("[a](", 200_000)]
    [InlineData("> ", 50_000)]
    [InlineData("*a **b ", 10_000)]
    [InlineData("[a]: b\n", 20_000)]
    public void EntangledMarkup_IsReadAsPlainTextOrAsItIs_InTime(string part, int times)
    {
        DocumentReading reading = Read($"It rained.\n\n{string.Concat(Enumerable.Repeat(part, times))}");

        Assert.StartsWith("It rained.", reading.Document?.Text, StringComparison.Ordinal);
    }

    private static DocumentReading Read(string text) =>
        new MarkdownReader().Read("example.md", System.Text.Encoding.UTF8.GetBytes(text));
}
