using ConflictTracker.Core.Articles;

namespace ConflictTracker.Parsing.Tests.Reading;

public sealed class QuotedPostsTests
{
    [Theory]
    [InlineData("“The dam holds,” the valley’s Foreign Minister Jane Doe said on X on Thursday.", "x", "Jane Doe")]
    [InlineData("“Complete and total truce,” Muster wrote on Truth Social.", "truthsocial", "Muster")]
    [InlineData("\"The dam holds,\" Mayor Jan Muster wrote in a post on Telegram.", "telegram", "Jan Muster")]
    [InlineData("Jan Muster wrote on Telegram: “The dam holds, and the road is open.”", "telegram", "Jan Muster")]
    [InlineData("«Дамба стоїть», – написав Ян Приклад у Telegram.", "telegram", "Ян Приклад")]
    [InlineData("„Der Damm hält“, schrieb Jana Muster auf X.", "x", "Jana Muster")]
    [InlineData("\"Дамба стоїть\", - написав Приклад у Телеграм-каналі о 7:03.", "telegram", "Приклад")]
    [InlineData(
        "The Valley Office (VO) tweeted: “The dam holds, and the road is open.”",
        "twitter",
        "The Valley Office"
    )]
    [InlineData("„Der Damm hält“, schrieb Jana Muster auf der Plattform X (früher Twitter).", "x", "Jana Muster")]
    public void Paragraph_ThatQuotesAPost_HasIt(string text, string platform, string author)
    {
        DocumentBlock block = Assert.Single(Outline.Read(text).Blocks);

        Assert.Equal(new SocialPost(author, null, null, null, platform), block.Post);
        Assert.Equal((BlockKind.Paragraph, text), (block.Kind, block.Text));
    }

    [Theory]
    [InlineData("Eight were wounded, four of them children, the town said on Telegram.")]
    [InlineData("“The dam holds,” she stated on social media.")]
    [InlineData("“The dam holds,” he said on Telegram.")]
    [InlineData("He said via Telegram: “The dam holds, and the road is open.”")]
    [InlineData("On its official Twitter handle it said that the general is an \"old hand.\"")]
    [InlineData("“Within 24 hours the war will end,” the post said.")]
    [InlineData("Про це йдеться у Twitter міністерства води.")]
    public void Paragraph_ThatReportsAPost_HasNone(string text) => Assert.Empty(Outline.Read(text).Posts);
}
