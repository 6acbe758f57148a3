using System.Globalization;
using ConflictTracker.Core.Articles;

namespace ConflictTracker.Parsing.Tests.Reading;

public sealed class EmbeddedPostsTests
{
    [Theory]
    [InlineData(
        "All quiet. pic.twitter.com/a1 — Osten Fire (@osten_fire) August 11, 2024",
        "Osten Fire",
        "@osten_fire",
        "2024-08-11",
        "pic.twitter.com/a1"
    )]
    [InlineData(
        "All quiet. — Ministry of Water 🇬🇧 (@water) 11 August 2024",
        "Ministry of Water",
        "@water",
        "2024-08-11",
        null
    )]
    [InlineData(
        "Все тихо https://t.co/b2— Пожежна Остен (@osten_fire) 3 серпня 2024",
        "Пожежна Остен",
        "@osten_fire",
        "2024-08-03",
        "https://t.co/b2"
    )]
    [InlineData("Tout est calme. — Mairie (@mairie) 3 août 2024", "Mairie", "@mairie", "2024-08-03", null)]
    [InlineData("All quiet. — Ann Roe (@annroe)", "Ann Roe", "@annroe", null, null)]
    [InlineData("All is quiet. Ann Roe (@annroe) August 3, 2024", "Ann Roe", "@annroe", "2024-08-03", null)]
    [InlineData(
        "All quiet pic.twitter.com/a1b2c3d4e5 Ann Roe (@annroe) August 3, 2024",
        "Ann Roe",
        "@annroe",
        "2024-08-03",
        "pic.twitter.com/a1b2c3d4e5"
    )]
    [InlineData("The ceremony ended. pic.twitter.com/c3", null, null, null, "pic.twitter.com/c3")]
    [InlineData("It is not the river's day. https://t.co/A1b2C3d4", null, null, null, "https://t.co/A1b2C3d4")]
    public void Line_ThatEndsAsAPostDoes_IsOne(string line, string? author, string? handle, string? date, string? url)
    {
        SocialPost post = Assert.Single(Outline.Read($"The town answered at once.\n\n{line}\n\nThen it rained.").Posts);

        Assert.Equal(
            (author, handle, date, url),
            (post.Author, post.Handle, post.Date?.ToString("O", CultureInfo.InvariantCulture), post.Url)
        );
    }

    [Theory]
    [InlineData("The firemen (@osten_fire) were fast.")]
    [InlineData("He calls himself Ann - really (@annroe).")]
    [InlineData("Find it on twitter.com.")]
    [InlineData("The firemen of the old town and their dogs (@osten_fire) August 3, 2024")]
    public void Line_ThatOnlyNamesAHandle_IsNoPost(string line) =>
        Assert.Empty(Outline.Read($"The town answered at once.\n\n{line}\n\nThen it rained.").Posts);

    [Fact]
    public void LineBreaksWiderThanTheTextsGaps_AreInsideThePost() =>
        Assert.Equal(
            """
            text: It rained.
            post (twitter, Ann Roe, @annroe, 2024-08-10): As I said: / They came at dawn. / All left — Ann Roe (@annroe) August 10, 2024
            text: It rained again.
            """,
            Outline.OfText(
                "It rained.\n\nAs I said:\n\n\n\nThey came at dawn.\n\n\n\nAll left — Ann Roe (@annroe) August 10, 2024\n\nIt rained again."
            )
        );

    [Fact]
    public void LinesWithLinksAndHashtags_BelongToTheSignatureBelow() =>
        Assert.Equal(
            """
            text: Зранку йшов дощ.
            post (twitter, Ministry of Water, @water, 2024-04-23): Latest update on the situation at the dam – 23 April 2024 / Find out more: https://t.co/x1 / #WithTheDam pic.twitter.com/y2 / — Ministry of Water (@water) April 23, 2024
            tags: #WithTheDam
            """,
            Outline.OfText(
                "Зранку йшов дощ.\n\nLatest update on the situation at the dam – 23 April 2024\n\nFind out more: https://t.co/x1\n\n"
                    + "#WithTheDam pic.twitter.com/y2\n\n— Ministry of Water (@water) April 23, 2024"
            )
        );

    [Fact]
    public void LineWithEmoji_AboveAPost_IsItsFirst() =>
        Assert.Equal(
            """
            text: It rained, the warden said.
            post (twitter, Ann Roe, @annroe, 2024-08-10): Osten… FLOOD ✨✨ / The quay is under water. pic.twitter.com/a1b2c3d4 / — Ann Roe (@annroe) August 10, 2024
            text: It rained again.
            """,
            Outline.OfText(
                "It rained, the warden said.\nOsten… FLOOD ✨✨\nThe quay is under water. pic.twitter.com/a1b2c3d4\n"
                    + "— Ann Roe (@annroe) August 10, 2024\nIt rained again."
            )
        );

    [Fact]
    public void LatinLinesInATextOfAnotherScript_BelongToThePostBelow() =>
        Assert.Equal(
            """
            text: Зранку у місті йшов дощ, сказала варта, і вода стояла високо на площі.
            post (twitter, Ann Roe, @annroe, 2024-08-10): BREAKING: / The old quay is under water this morning. / https://t.co/a1b2 / — Ann Roe (@annroe) August 10, 2024
            """,
            Outline.OfText(
                "Зранку у місті йшов дощ, сказала варта, і вода стояла високо на площі.\n\nBREAKING:\n\n"
                    + "The old quay is under water this morning.\n\nhttps://t.co/a1b2\n\n— Ann Roe (@annroe) August 10, 2024"
            )
        );

    [Fact]
    public void TwoPostsOnOneLine_AreTwo() =>
        Assert.Equal(
            ["@a_one", "@b_two"],
            Outline
                .Read("It rained.\n\nOne. — A (@a_one) May 1, 2024 Two. — B (@b_two) May 2, 2024 The rest is text.")
                .Posts.Select(p => p.Handle)
        );
}
