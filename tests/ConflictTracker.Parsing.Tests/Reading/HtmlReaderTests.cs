using System.Text;
using ConflictTracker.Core.Articles;
using ConflictTracker.Parsing.Reading;

namespace ConflictTracker.Parsing.Tests.Reading;

public sealed class HtmlReaderTests
{
    private const string Paragraph = "<p>The river rose again in the night, the warden of the dam said.</p>";

    [Theory]
    [InlineData(
        "<meta property=\"article:published_time\" content=\"2024-05-04T10:00Z\">",
        "published",
        "2024-05-04T10:00Z",
        "meta"
    )]
    [InlineData("<meta name=\"og:site_name\" content=\"Sample Weekly\">", "source", "Sample Weekly", "meta")]
    [InlineData("<meta name=\"author\" content=\"Jana Muster\">", "author", "Jana Muster", "meta")]
    [InlineData("<link rel=\"canonical\" href=\"https://example.org/a\">", "url", "https://example.org/a", "link")]
    [InlineData(
        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-05-04\"}</script>",
        "published",
        "2024-05-04",
        "JSON-LD"
    )]
    [InlineData(
        "<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"NewsArticle\",\"publisher\":{\"name\":\"Sample\"}}]}</script>",
        "source",
        "Sample",
        "JSON-LD"
    )]
    public void Head_SaysWhatThePageIs(string head, string name, string value, string origin) =>
        Assert.Contains(new MetadataEntry(name, value, origin), Page(head, Paragraph).Metadata);

    [Theory]
    [InlineData("<time datetime=\"2024-05-04\">4 May</time>", "published")]
    [InlineData("<time class=\"updated\" datetime=\"2024-05-04\">4 May</time>", "modified")]
    public void TimeElement_InTheArticle_DatesIt(string time, string name) =>
        Assert.Contains(
            new MetadataEntry(name, "2024-05-04", "time"),
            Page("", $"<article>{time}{Paragraph}</article>").Metadata
        );

    [Fact]
    public void TimeElement_OutsideTheArticle_DatesNothing() =>
        Assert.Empty(
            Page(
                "",
                $"<aside><time datetime=\"2024-05-04\">4 May</time></aside><article>{Paragraph}</article>"
            ).Metadata
        );

    [Fact]
    public void BrokenJsonLd_DoesNotHurt() =>
        Assert.Single(Page("<script type=\"application/ld+json\">{\"@type\": oops</script>", Paragraph).Blocks);

    [Theory]
    [InlineData("<script>document.write('<p>evil</p>')</script>")]
    [InlineData("<style>p { color: red }</style>")]
    [InlineData("<iframe src=\"https://example.org\">evil</iframe>")]
    [InlineData("<noscript>evil</noscript>")]
    [InlineData("<template><p>evil</p></template>")]
    [InlineData("<!-- evil -->")]
    [InlineData("<img src=x onerror=\"evil()\">")]
    [InlineData("<svg><text>evil</text></svg>")]
    public void ScriptsAndTheirKin_LeaveNothing(string markup)
    {
        ParsedDocument document = Page("", $"<article>{Paragraph}{markup}{Paragraph}</article>");

        Assert.Equal(2, document.Blocks.Count);
        Assert.DoesNotContain("evil", string.Concat(document.Blocks.Select(b => b.Text)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<nav>Somewhere</nav>")]
    [InlineData("<footer>Somewhere</footer>")]
    [InlineData("<div class=\"related-stories\">Somewhere</div>")]
    [InlineData("<div id=\"newsletter\">Somewhere</div>")]
    [InlineData("<button>Somewhere</button>")]
    [InlineData("<div role=\"navigation\">Somewhere</div>")]
    public void Navigation_InsideTheArticle_IsChrome(string markup) =>
        Assert.Contains(
            Page("", $"<article>{Paragraph}{markup}</article>").Blocks,
            b => b is { Kind: BlockKind.Chrome, Text: "Somewhere" }
        );

    [Fact]
    public void Page_WithoutAnArticleElement_IsReadByItsDensestPart() =>
        Assert.Equal(
            """
            title: The dam holds
            chrome: Home / Weather
            text: The river rose again in the night, the warden of the dam said.
            text: The river rose again in the night, the warden of the dam said.
            chrome: Short links and other things
            """,
            Outline.Of(
                Page(
                    "",
                    $"<div><a>Home</a><br><a>Weather</a></div><div><h1>The dam holds</h1><div>{Paragraph}{Paragraph}</div></div><div>Short links and other things</div>"
                )
            )
        );

    [Fact]
    public void Title_WithoutAHeading_IsTheWindowsWithoutThePublisher() =>
        Assert.Equal(
            "The dam holds",
            Page(
                "<title>The dam holds | Sample Weekly</title><meta property=og:site_name content=\"Sample Weekly\">",
                Paragraph
            ).Title
        );

    [Fact]
    public void LineBreaks_OneIsALineTwoAreParagraphs() =>
        Assert.Equal(
            ["The river rose again\nin the night, the warden said.", "Then it fell again."],
            Page("", "<p>The river rose again<br>in the night, the warden said.<br><br>Then it fell again.</p>")
                .Blocks.Select(b => b.Text)
        );

    [Fact]
    public void TableRow_IsALine() =>
        Assert.Contains(
            Page("", $"{Paragraph}<table><tr><th>Killed</th><td>12</td></tr></table>").Blocks,
            b => b.Text == "Killed 12"
        );

    [Theory]
    [InlineData("<meta charset=\"windows-1251\">", "windows-1251")]
    [InlineData("<meta http-equiv=Content-Type content=\"text/html; charset=koi8-u\">", "koi8-u")]
    public void Encoding_DeclaredInThePage_IsFollowed(string head, string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        byte[] bytes = Encoding
            .GetEncoding(encoding)
            .GetBytes($"<html><head>{head}</head><body><p>Дамба стоїть.</p></body></html>");

        DocumentReading reading = new HtmlReader().Read("a.html", bytes);

        Assert.Equal("Дамба стоїть.", reading.Document?.Text);
        Assert.Empty(reading.Problems);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<table><tr><td>")]
    public void MarkupNestedTooDeep_IsRefused(string tag)
    {
        DocumentReading reading = new HtmlReader().Read(
            "a.html",
            Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(tag, 50_000)) + "x")
        );

        Assert.Null(reading.Document);
        Assert.Equal("CT1010", Assert.Single(reading.Problems).Code);
    }

    private static ParsedDocument Page(string head, string body) =>
        Outline.Read($"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>", ".html");
}
