namespace ConflictTracker.Parsing.Tests.Reading;

public sealed class CaptionsTests
{
    [Fact]
    public void CreditOnItsOwnLine_BelongsToTheWordsAbove() =>
        Assert.Equal(
            """
            text: The ferry sank at noon, the town said.
            caption: Divers at the quay | Jane Doe/Reuters
            """,
            Outline.OfText("The ferry sank at noon, the town said.\n\nDivers at the quay\nPhotograph: Jane Doe/Reuters")
        );

    [Fact]
    public void CreditOnItsOwnLine_LeavesTheParagraphAboveAlone() =>
        Assert.Equal(
            """
            text: Nobody slept that night.
            text: The ferry sank at noon, the town said.
            caption:  | ДСНС
            """,
            Outline.OfText("Nobody slept that night.\n\nThe ferry sank at noon, the town said.\n\nФото: ДСНС")
        );

    [Fact]
    public void ImageSourceAndCaption_AreOne() =>
        Assert.Equal(
            """
            text: The ferry sank at noon, the town said.
            caption: Divers wait at the quay | Example Images
            """,
            Outline.OfText(
                "The ferry sank at noon, the town said.\n\nImage source, Example Images\n\nImage caption, Divers wait at the quay"
            )
        );

    [Theory]
    [InlineData("Divers wait at the quay.\nDivers wait at the quay. Photograph: Jane Doe/AFP")]
    [InlineData("Divers wait at the quay. Jane Doe/AFP\nDivers wait at the quay. Jane Doe/AFP")]
    [InlineData("Divers wait at the quay. Jane Doe/AFP\n\nDivers wait at the quay.")]
    public void CaptionPrintedTwice_IsOneCaption(string lines) =>
        Assert.Single(
            Outline
                .OfText($"The ferry sank at noon, the town said.\n\n{lines}\n\nIt was raised on Monday.")
                .Split('\n'),
            l => l == "caption: Divers wait at the quay. | Jane Doe/AFP"
        );
}
