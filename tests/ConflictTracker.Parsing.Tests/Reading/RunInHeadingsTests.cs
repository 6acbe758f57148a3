using ConflictTracker.Core.Articles;

namespace ConflictTracker.Parsing.Tests.Reading;

public sealed class RunInHeadingsTests
{
    private const string Paragraph =
        "Gunners hit the fuel depot at Lisna. A salvo of rockets set the fuel depot at Lisna on fire on Thursday, gunners said.";

    [Fact]
    public void ShortSentence_ThatAnnouncesTheNextInARoundup_IsAHeadingWithItsPlace()
    {
        ParsedDocument document = Outline.Read($"Weekly roundup. The valley holds. Days 101-105\n\n{Paragraph}");

        DocumentBlock heading = document.Blocks[0];
        Assert.True(heading is { Kind: BlockKind.Heading, RunsIn: true });
        Assert.Equal(
            "Gunners hit the fuel depot at Lisna.",
            document.Source.Substring(heading.Place.Start, heading.Place.Length)
        );
        Assert.StartsWith("A salvo", document.Blocks[1].Text, StringComparison.Ordinal);
        Assert.Equal(
            document.Blocks[1].Text,
            document.Source.Substring(document.Blocks[1].Place.Start, document.Blocks[1].Place.Length)
        );
    }

    [Fact]
    public void ShortSentence_OnALineOfItsOwn_IsAHeading()
    {
        ParsedDocument document = Outline.Read(
            "Weekly roundup. Days 101-105\n\nRain fell all week, the warden said.\n\nGunners hit the fuel depot at Lisna.\n\n"
                + "A salvo of rockets set the fuel depot at Lisna on fire on Thursday, gunners said."
        );

        Assert.True(document.Blocks[1] is { Kind: BlockKind.Heading, RunsIn: false });
        Assert.Equal(3, document.Blocks.Count);
    }

    [Theory]
    [InlineData("Ferry hit twice in a night", Paragraph)]
    [InlineData(
        "Weekly roundup. Days 101-105",
        "The valley adopted a second budget. No leader can close the dam, the council said."
    )]
    [InlineData("Weekly roundup. Days 101-105", "This week the front hardly moved. Rain fell.")]
    public void OtherParagraphs_StayWhole(string title, string paragraph) =>
        Assert.Equal([paragraph], Outline.Read($"{title}\n\n{paragraph}").Blocks.Select(b => b.Text));
}
