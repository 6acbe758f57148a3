using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Claims;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Reread;
using static ConflictTracker.Core.Tests.Dating.Cues;

namespace ConflictTracker.Core.Tests.Reread;

public sealed class ReadingComparerTests
{
    private static readonly ArticleReading Reading = new(
        "Ferry sails",
        "Harbour Gazette",
        "en",
        "ru-ua",
        Weigh(Dated(CueKind.Metadata, "2024-12-20")),
        ["sea"],
        [Block("Forty were aboard."), Block("It left at dawn.")],
        [],
        [Said("harbour master", "40")],
        [],
        []
    );

    [Fact]
    public void Compare_TheSame_DiffersInNothing() => Assert.Empty(ReadingComparer.Compare(Reading, Reading with { }));

    [Fact]
    public void Compare_AnotherDay_IsADateMoved()
    {
        ReadingChange change = Assert.Single(
            ReadingComparer.Compare(Reading, Reading with { Dating = Weigh(Dated(CueKind.Metadata, "2024-12-21")) })
        );

        Assert.Equal(ChangeKind.DateMoved, change.Kind);
        Assert.Equal("published 2024-12-20 · covers 2024-12-20 · invasion 1031", change.Before);
        Assert.Equal("published 2024-12-21 · covers 2024-12-21 · invasion 1032", change.After);
    }

    [Theory]
    [InlineData(null, "harbour master", ChangeKind.SpeakerFound)]
    [InlineData("harbour master", null, ChangeKind.SpeakerLost)]
    [InlineData("harbour master", "mayor", ChangeKind.ClaimChanged)]
    public void Compare_AnotherSpeaker_IsTheSameClaim(string? before, string? after, ChangeKind kind) =>
        Assert.Equal(
            kind,
            Assert
                .Single(
                    ReadingComparer.Compare(
                        Reading with
                        {
                            Claims = [Said(before, "40")],
                        },
                        Reading with
                        {
                            Claims = [Said(after, "40")],
                        }
                    )
                )
                .Kind
        );

    [Fact]
    public void Compare_ClaimsAndText_AreFoundAndLost()
    {
        IReadOnlyList<ReadingChange> changes = ReadingComparer.Compare(
            Reading,
            Reading with
            {
                Blocks = [Block("It left at dawn.") with { Kind = BlockKind.Heading, Level = 2 }, Block("It rained.")],
                Claims = [Said("harbour master", "50")],
            }
        );

        Assert.Equal(
            [ChangeKind.Text, ChangeKind.Structure, ChangeKind.Text, ChangeKind.ClaimLost, ChangeKind.ClaimFound],
            changes.Select(c => c.Kind)
        );
    }

    private static DocumentBlock Block(string text) => new(BlockKind.Paragraph, text, new TextSpan(0, text.Length));

    private static Claim Said(string? speaker, string quantity) =>
        new(
            speaker,
            null,
            null,
            "said",
            null,
            quantity,
            null,
            null,
            "people",
            null,
            null,
            null,
            null,
            "Forty were aboard.",
            new TextSpan(0, 18),
            "said-quantity"
        );
}
