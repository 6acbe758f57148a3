using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Import;

namespace ConflictTracker.Core.Tests.Import;

public sealed class OpeningWordsTests
{
    [Fact]
    public void Of_ShortText_IsWhole() =>
        Assert.Equal("Rain fell.", OpeningWords.Of([Block(BlockKind.Paragraph, "Rain fell.")]));

    [Fact]
    public void Of_LongText_EndsWithASentence()
    {
        string sentence = "The river rose by a hand in the night and fell again before noon. ";
        string text = string.Concat(Enumerable.Repeat(sentence, 8));

        string opening = OpeningWords.Of([Block(BlockKind.Paragraph, text)]);

        Assert.StartsWith(opening, text, StringComparison.Ordinal);
        Assert.EndsWith("before noon.", opening, StringComparison.Ordinal);
        Assert.InRange(opening.Length, 200, 280);
    }

    [Fact]
    public void Of_EndlessSentence_EndsWithAWord()
    {
        string text = string.Join(' ', Enumerable.Repeat("onward", 100));

        string opening = OpeningWords.Of([Block(BlockKind.Paragraph, text)]);

        Assert.StartsWith(opening, text, StringComparison.Ordinal);
        Assert.EndsWith("onward", opening, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_ChromeHeadingsAndCaptions_PassesThemBy() =>
        Assert.Equal(
            "The ferry left the harbour at dawn with forty people.",
            OpeningWords.Of([
                Block(BlockKind.Chrome, "Menu"),
                Block(BlockKind.Heading, "Morning"),
                Block(BlockKind.Caption, "The harbour at dawn, with the ferry in the distance. [A. Photographer]"),
                Block(BlockKind.Paragraph, "Published today"),
                Block(BlockKind.Paragraph, "The ferry left the harbour at dawn with forty people."),
            ])
        );

    [Fact]
    public void Of_PicturesAlone_IsEmpty() =>
        Assert.Equal("", OpeningWords.Of([Block(BlockKind.Caption, "A bridge.")]));

    private static DocumentBlock Block(BlockKind kind, string text) => new(kind, text, new TextSpan(0, text.Length));
}
