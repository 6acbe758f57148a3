using System.Globalization;
using ConflictTracker.Core.Articles;

namespace ConflictTracker.Parsing.Tests.Reading;

public sealed class PostCardsTests
{
    private const string Above = "The mayor answered within the hour.";
    private const string Below = "Then it rained, the warden said.";

    [Theory]
    [InlineData("Osten Fire ✔\n@osten_fire\nThe dam holds.\nMore later.\n5:12 PM · Aug 14, 2024", "2024-08-14")]
    [InlineData("Osten Fire\n\n@osten_fire\n\nThe dam holds.\n\n14 August 2024 · 17:12", "2024-08-14")]
    [InlineData("Osten Fire @osten_fire\nThe dam holds.\n17:12 · 14.08.2024", "2024-08-14")]
    [InlineData("Osten Fire (@osten_fire) · Aug 14, 2024\nThe dam holds.", "2024-08-14")]
    public void NameHandleWordsAndDate_OnLinesOfTheirOwn_AreOnePost(string card, string date)
    {
        ParsedDocument document = Outline.Read($"{Above}\n\n{card}\n\n{Below}");

        SocialPost post = Assert.Single(document.Posts);
        Assert.Equal(
            ("Osten Fire", "@osten_fire", date),
            (post.Author, post.Handle, post.Date?.ToString("O", CultureInfo.InvariantCulture))
        );
        Assert.Equal(
            [BlockKind.Paragraph, BlockKind.SocialPost, BlockKind.Paragraph],
            document.Blocks.Select(b => b.Kind)
        );
    }

    [Theory]
    [InlineData("Osten Fire\n@osten_fire\nThe dam holds.")]
    [InlineData("Write to us: news@osten.example\nThe dam holds.\n5:12 PM · Aug 14, 2024")]
    public void WithoutADateOrAHandle_NobodyCanSayWhereItEnds(string lines) =>
        Assert.Empty(Outline.Read($"{Above}\n\n{lines}\n\n{Below}").Posts);
}
