namespace ConflictTracker.Parsing.Tests.Reading;

/// <summary>Below the article stand comments and other pages: nothing there is a heading, and nothing there dates the text.</summary>
public sealed class ArticleEndTests
{
    private const string Article = """
        Flood at the mill

        The water fell slowly in the night, the warden of the valley said.

        No shop near the old quay has opened for a week, people in Osten say.


        """;

    [Fact]
    public void CommentsBelowTheArticle_HeadNothing() =>
        Assert.Equal(
            """
            chrome: Comments
            text: Jane Doe
            text: May 9, 2024 at 10:15
            text: What a flood
            text: I saw it from the hill and it was as high as the church.
            """,
            Below(
                "Comments\n\nJane Doe\n\nMay 9, 2024 at 10:15\n\nWhat a flood\n\nI saw it from the hill and it was as high as the church."
            )
        );

    [Fact]
    public void TitlesOfOtherPages_BelowTheirLabel_HeadNothing() =>
        Assert.Equal(
            "chrome: Popular posts from this blog\ntext: A walk along the river\ntext: Quotes of the day",
            Below("Popular posts from this blog\n\nA walk along the river\n\nQuotes of the day")
        );

    [Fact]
    public void TitlesWithTheirDates_HeadNothing() =>
        Assert.Equal(
            """
            text: Wood from the forest — what may be taken
            text: 29 December 2025, 21:53
            text: Lights in Osten go out tomorrow
            text: 29 December 2025, 20:58
            """,
            Below(
                "Wood from the forest — what may be taken\n29 December 2025, 21:53\nLights in Osten go out tomorrow\n29 December 2025, 20:58"
            )
        );

    [Fact]
    public void ButtonForComments_AboveTheText_EndsNothing() =>
        Assert.Equal(
            """
            title: Flood at the mill
            chrome: Comments
            heading: What the wardens say
            text: The water fell slowly in the night, the warden of the valley said.
            """,
            Outline.OfText(
                "Flood at the mill\n\nComments\n\nWhat the wardens say\n\nThe water fell slowly in the night, the warden of the valley said."
            )
        );

    private static string Below(string lines) => string.Join('\n', Outline.OfText(Article + lines).Split('\n').Skip(3));
}
