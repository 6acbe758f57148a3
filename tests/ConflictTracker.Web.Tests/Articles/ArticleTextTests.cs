using Bunit;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Dating;
using ConflictTracker.Web.Articles;

namespace ConflictTracker.Web.Tests.Articles;

public sealed class ArticleTextTests : ReaderContext
{
    [Fact]
    public void Blocks_OfEveryKind_StandWithTheirNumbers()
    {
        var page = Page(
            ReadModels.Blocks(
                (BlockKind.Chrome, "Menu"),
                (BlockKind.Heading, "At the river"),
                (BlockKind.Paragraph, "The bridge at Lypove carries traffic again."),
                (BlockKind.ListItem, "Two lanes are open."),
                (BlockKind.ListItem, "A third follows in spring."),
                (BlockKind.Quote, "We cross again."),
                (BlockKind.SocialPost, "Open at last. Lypove council (@lypove) December 20, 2024"),
                (BlockKind.Caption, "The bridge. [Sample Pictures]")
            )
        );

        Assert.DoesNotContain("Menu", page.Find("article").TextContent, StringComparison.Ordinal);
        Assert.Equal("At the river", page.Find("h2#b2").TextContent.Trim());
        Assert.Equal("The bridge at Lypove carries traffic again.", page.Find("p#b3").TextContent.Trim());
        Assert.Equal(["b4", "b5"], page.FindAll("ul.prose li").Select(li => li.Id));
        Assert.Equal("We cross again.", page.Find("blockquote#b6").TextContent.Trim());
        Assert.Contains("Open at last.", page.Find("section.post#b7").TextContent, StringComparison.Ordinal);
        Assert.Equal("The bridge. [Sample Pictures]", page.Find("figure#b8 figcaption").TextContent.Trim());
    }

    [Fact]
    public void Heading_ThatRunsIn_StandsInItsParagraph()
    {
        IReadOnlyList<DocumentBlock> blocks = ReadModels.Blocks(
            (BlockKind.Heading, "Power."),
            (BlockKind.Paragraph, "Two districts have light again.")
        );

        var page = Page([blocks[0] with { RunsIn = true }, blocks[1]]);

        Assert.Equal("Power. Two districts have light again.", page.Find("p#b2").TextContent.Trim());
        Assert.Equal("Power.", page.Find("p b#b1").TextContent.Trim());
    }

    [Fact]
    public void Text_WithMarkupInIt_StaysText()
    {
        var page = Page(ReadModels.Blocks((BlockKind.Paragraph, "<script>alert(1)</script> & more")));

        Assert.Empty(page.FindAll("script"));
        Assert.Equal("<script>alert(1)</script> & more", page.Find("p#b1").TextContent.Trim());
    }

    [Fact]
    public void Cues_InTheText_AreNumberedAndLeadToTheEvidence()
    {
        IReadOnlyList<DocumentBlock> blocks = ReadModels.Blocks(
            (BlockKind.Paragraph, "It was Friday, December 20, and again Friday.")
        );
        var friday = new WeighedCue(
            1,
            new DateCue(CueKind.TextDate, "Friday", new TextSpan(38, 6), Weekday: DayOfWeek.Friday),
            CueRole.Agrees,
            ""
        );
        var dissent = new WeighedCue(
            2,
            new DateCue(CueKind.FileName, "2024-12-19", null, new PartialDate(new DateOnly(2024, 12, 19))),
            CueRole.Dissents,
            "A file’s name is weaker than its text."
        );

        var page = Page(blocks, Verdict(friday, dissent));

        Assert.Equal("Friday1", page.Find("#cue1").TextContent);
        Assert.Equal("#ev1", page.Find("#cue1 a").GetAttribute("href"));
        Assert.StartsWith(
            "It was Friday, December 20, and again ",
            page.Find("p#b1").TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal("#cue1", page.Find("#ev1 a").GetAttribute("href"));
        Assert.Empty(page.FindAll("#ev2 a"));
        Assert.Equal("2024-12-19", page.Find("#ev2 .rej q").TextContent);
    }

    [Fact]
    public void Days_ThatTheTextPlaces_StandInTheMarginOnceEach()
    {
        IReadOnlyList<DocumentBlock> blocks = ReadModels.Blocks(
            (BlockKind.Paragraph, "On Monday crews came."),
            (BlockKind.Paragraph, "On Monday they measured."),
            (BlockKind.Paragraph, "On Friday it opened.")
        );

        var page = Render<ArticleText>(p =>
            p.Add(
                a => a.Article,
                ReadModels.Article(
                    blocks,
                    events:
                    [
                        ReadModels.Event(DateSpan.Of(ReadModels.Monday), start: 0),
                        ReadModels.Event(DateSpan.Of(ReadModels.Monday), start: blocks[1].Place.Start + 2),
                        ReadModels.Event(DateSpan.Of(ReadModels.Friday), start: blocks[2].Place.Start + 2),
                    ]
                )
            )
        );

        Assert.Equal(["2024-12-16", "2024-12-20"], page.FindAll(".anch time").Select(t => t.GetAttribute("datetime")));
    }

    [Fact]
    public void SampleArticle_OnItsPageAndInItsCitation_SaysThatItIsOne()
    {
        var page = Page(ReadModels.Blocks((BlockKind.Paragraph, "The bridge is open.")));

        Assert.Contains(
            "Sample text, not a press report",
            page.Find(".art-h .alert").TextContent,
            StringComparison.Ordinal
        );
        Assert.All(
            page.FindAll(".cite pre"),
            pre => Assert.Contains("Sample text, not a press report", pre.TextContent, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Citation_OfAnArticle_NamesSourceAddressesRevisionAndHash()
    {
        string plain = Page(ReadModels.Blocks((BlockKind.Paragraph, "Open."))).Find(".cite pre").TextContent;

        Assert.Equal(
            "A bridge reopens. Days 1,027-1,031. Sample Weekly, 20 December 2024. https://sample.example/bridge. "
                + $"Conflict Tracker, revision 1, SHA-256 {ReadModels.Hash}. "
                + "https://archive.example/article/bridge-reopens?revision=1. Retrieved 20 December 2024. "
                + "Sample text, not a press report.",
            plain
        );
    }

    [Fact]
    public void Address_ThatIsNoWebAddress_IsNoLink()
    {
        ArticleView article = ReadModels.Article(ReadModels.Blocks((BlockKind.Paragraph, "Open."))) with
        {
            Url = "javascript:alert(1)",
        };

        var box = Render<OriginalBox>(p => p.Add(b => b.Article, article));

        Assert.DoesNotContain(
            box.FindAll("a"),
            a => a.GetAttribute("href")!.StartsWith("javascript", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Tombstone_OfAWithdrawnArticle_GivesTheReason()
    {
        var withdrawal = new Withdrawal(
            DateTimeOffset.Parse("2025-02-03T00:00:00Z", null),
            "The figure was not the source’s.",
            "editor"
        );

        var stone = Render<Tombstone>(p =>
            p.Add(t => t.Article, ReadModels.Article([], withdrawal: withdrawal)).Add(t => t.Withdrawal, withdrawal)
        );

        Assert.Equal("The figure was not the source’s.", stone.Find("q").TextContent);
        Assert.Contains("3 February 2025", stone.Markup, StringComparison.Ordinal);
    }

    private static DatingVerdict Verdict(params WeighedCue[] cues) =>
        new(new PartialDate(ReadModels.Friday), ReadModels.Week, [], Standing.Stated, "Because.", cues, []);

    private IRenderedComponent<ArticleText> Page(IReadOnlyList<DocumentBlock> blocks, DatingVerdict? dating = null) =>
        Render<ArticleText>(p => p.Add(a => a.Article, ReadModels.Article(blocks, dating)));
}
