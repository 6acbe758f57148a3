using AngleSharp.Dom;
using Bunit;
using Bunit.Rendering;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Claims;
using ConflictTracker.Web.Articles;
using ConflictTracker.Web.Claims;

namespace ConflictTracker.Web.Tests.Claims;

/// <summary>The claims of an article beside the words in which they are made.</summary>
public sealed class ArticleClaimsTests : ReaderContext
{
    private const string Told = "The Air Force said at least 27 drones were shot down.";

    [Fact]
    public void Claim_InTheMargin_LeadsToItsPassageWordForWord()
    {
        IReadOnlyList<DocumentBlock> blocks = ReadModels.Blocks(
            (BlockKind.Paragraph, "It was a loud night."),
            (BlockKind.Paragraph, $"Nobody slept. {Told} Then it was quiet.")
        );
        Claim claim = At(blocks[1], Told);

        var page = Page(blocks, claim);

        IElement passage = page.Find("p#b2 .psg");
        Assert.Equal(Told, passage.TextContent);
        Assert.Equal($"/#{passage.Id}", page.Find(".notes .claim > b > a").GetAttribute("href"));
        Assert.Equal($"Nobody slept. {Told} Then it was quiet.", page.Find("p#b2").TextContent.Trim());
    }

    [Fact]
    public void Claims_OfOneSentence_ShareItsPassage()
    {
        IReadOnlyList<DocumentBlock> blocks = ReadModels.Blocks((BlockKind.Paragraph, Told));
        Claim claim = At(blocks[0], Told);

        var page = Page(blocks, claim, claim with { Quantity = "3", Unit = "missiles" });

        Assert.Single(page.FindAll(".psg"));
        Assert.Equal(2, page.FindAll(".notes .claim").Count);
        Assert.Single(page.FindAll(".notes .claim > b > a").Select(a => a.GetAttribute("href")).Distinct());
    }

    [Fact]
    public void Claim_WhoseWordsTheBlockLost_LeadsToTheBlock()
    {
        IReadOnlyList<DocumentBlock> blocks = ReadModels.Blocks((BlockKind.Paragraph, "It was a loud night."));

        var page = Page(blocks, At(blocks[0], Told));

        Assert.Equal("", page.Find("p#b1 .psg").TextContent);
        Assert.Equal("It was a loud night.", page.Find("p#b1").TextContent.Trim());
    }

    [Fact]
    public void Claim_InTheTitle_StandsBesideIt()
    {
        IReadOnlyList<DocumentBlock> blocks = ReadModels.Blocks((BlockKind.Paragraph, "It was a loud night."));
        Claim claim = ReadModels.Claim() with { Place = new TextSpan(900, 10) };

        var page = Page(blocks, claim);

        Assert.Equal("t900", page.Find("h1").Id);
        Assert.Equal("/#t900", page.Find(".art-h + .notes .claim > b > a").GetAttribute("href"));
    }

    [Fact]
    public void Claim_OfAnExtract_IsFoundWhereItsPassageWouldBe()
    {
        IReadOnlyList<DocumentBlock> blocks = ReadModels.Blocks((BlockKind.Paragraph, "It was a loud night."));
        Claim claim = ReadModels.Claim() with { Place = new TextSpan(900, 10) };

        var page = Render<ArticleText>(p =>
            p.Add(a => a.Article, ReadModels.Article(blocks, claims: [claim, claim]) with { IsExtract = true })
        );

        Assert.Single(page.FindAll("#t900"));
        Assert.Equal(2, page.FindAll(".art-h + .notes .claim").Count);
    }

    [Fact]
    public void Detail_OfASide_GivesItsReasonAndThePattern()
    {
        var note = Note(ReadModels.Claim() with { Via = "AP" });

        Assert.Equal("Air Force, via AP (Ukraine):", note.Find(".who").TextContent);
        Assert.Equal("at least 27 drones, to the passage", note.Find("b").TextContent);
        Assert.Equal("2024-12-20", note.Find("time").GetAttribute("datetime"));
        Assert.Contains("government in Kyiv", note.Find("dl").TextContent, StringComparison.Ordinal);
        Assert.Equal(["at least", "27", "drones"], note.FindAll("dl q").Select(q => q.TextContent));
        Assert.Equal("said", note.Find("dl code").TextContent);
    }

    [Fact]
    public void Detail_WithoutSpeaker_InventsNobody()
    {
        var note = Note(ReadModels.Claim(null, null) with { Day = null });

        Assert.Equal("told by the source (side not assigned):", note.Find(".who").TextContent);
        Assert.Empty(note.FindAll("time"));
        Assert.Contains("day not told", note.Find("dl").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Claims_OfOneSpeakerInARow_ShowHisNameOnce()
    {
        IReadOnlyList<DocumentBlock> blocks = ReadModels.Blocks((BlockKind.Paragraph, Told));
        Claim claim = At(blocks[0], Told);

        var page = Page(blocks, claim, claim with { Quantity = "3" }, claim with { Speaker = "Mayor", Side = null });

        Assert.Equal([false, true, false], page.FindAll(".notes .claim").Select(c => c.ClassList.Contains("cont")));
        Assert.Equal(3, page.FindAll(".notes .who").Count);
    }

    [Fact]
    public void Detail_OfAnotherConflictsSide_NamesIt()
    {
        var note = Note(ReadModels.Claim("Hamas", "hamas"));

        Assert.Contains("Hamas and authorities in Gaza", note.Find("dl").TextContent, StringComparison.Ordinal);
        Assert.Single(note.FindAll(".claim.s2"));
    }

    private static Claim At(DocumentBlock block, string quote) =>
        ReadModels.Claim() with
        {
            Quote = quote,
            Place = new TextSpan(
                block.Place.Start + Math.Max(0, block.Text.IndexOf(quote, StringComparison.Ordinal)),
                quote.Length
            ),
        };

    private IRenderedComponent<ArticleText> Page(IReadOnlyList<DocumentBlock> blocks, params Claim[] claims) =>
        Render<ArticleText>(p => p.Add(a => a.Article, ReadModels.Article(blocks, claims: claims)));

    private IRenderedComponent<ContainerFragment> Note(Claim claim) =>
        Render(ClaimDetail.Of(claim, Sides.Of(claim.Side), "#t0", isContinued: false));
}
