using ConflictTracker.Core.Articles;

namespace ConflictTracker.Parsing.Tests.Reading;

/// <summary>Every word of every block stands in the original where the block says.</summary>
public sealed class PlaceTests
{
    private const string Html =
        "<html><head><title>x &amp; y</title></head>\r\n<body><nav>Home &gt; World</nav><article><h1>The <i>dam</i> holds</h1>\r\n"
        + "<script>var p = '<p>river</p>';</script><p>The river &amp; the <b>lake</b> rose, the warden said\r\n  on Sunday&nbsp;night.</p>"
        + "<!-- the river --><ul><li>Two gates <a href=\"a>b\">are open</a></li></ul><p>A 💧 &#x1F4A7; fell.</p></article></body></html>";

    private const string Markdown =
        "---\ntitle: x\n---\n# The *dam* holds\n\nThe **river** and [the lake](a.html) rose,\nthe warden \\*said\\*.\n\n- Two `gates`\n- are open\n\n| Town | Killed |\n|---|---|\n| Osten | 12 |\n";

    private const string Text =
        "Menu\r\n\r\nThe dam holds\r\n\r\n• Two gates are open.\r\n\r\nThe river rose.\r\n\r\nURGENT:\r\n\r\n\r\n\r\nAll is well — Osten (@osten) May 4, 2024\r\n";

    [Theory]
    [InlineData(".txt", Text)]
    [InlineData(".md", Markdown)]
    [InlineData(".html", Html)]
    public void PlaceOf_EachWord_IsWhereItIsWritten(string ending, string source)
    {
        ParsedDocument document = Outline.Read(source, ending);

        Assert.All(
            document.Blocks.SelectMany(Words),
            w => Assert.Equal(w.Word, document.Source.Substring(w.Place.Start, w.Place.Length))
        );
    }

    [Theory]
    [InlineData(".txt", Text)]
    [InlineData(".md", Markdown)]
    [InlineData(".html", Html)]
    public void Places_OfBlocks_StandInOrderAndInside(string ending, string source)
    {
        ParsedDocument document = Outline.Read(source, ending);

        Assert.Equal(document.Blocks.OrderBy(b => b.Place.Start), document.Blocks);
        Assert.All(document.Blocks, b => Assert.InRange(b.Place.End, b.Place.Start + 1, document.Source.Length));
    }

    [Fact]
    public void PlaceOf_AnEntity_IsTheWholeOfIt()
    {
        ParsedDocument document = Outline.Read("<p>The river &amp; the lake rose again, the warden said.</p>", ".html");
        DocumentBlock block = Assert.Single(document.Blocks);

        TextSpan place = block.PlaceOf(block.Text.IndexOf('&', StringComparison.Ordinal), 1);

        Assert.Equal("&amp;", document.Source.Substring(place.Start, place.Length));
    }

    /// <summary>Words of letters and digits alone: what was written as an entity has other letters in the source.</summary>
    private static IEnumerable<(string Word, TextSpan Place)> Words(DocumentBlock block)
    {
        for (int start = 0; start < block.Text.Length; start++)
        {
            int end = start;
            while (end < block.Text.Length && char.IsLetterOrDigit(block.Text[end]))
            {
                end++;
            }

            if (end > start)
            {
                yield return (block.Text[start..end], block.PlaceOf(start, end - start));
                start = end;
            }
        }
    }
}
