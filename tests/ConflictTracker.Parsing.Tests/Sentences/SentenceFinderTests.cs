using ConflictTracker.Core.Articles;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Tests.Sentences;

public sealed class SentenceFinderTests
{
    [Fact]
    public void Find_SentencesOfBlocks_StandWhereTheySayInTheOriginal()
    {
        ParsedDocument document = TestDocument.Of("One fell. Two stood.", "A third was new.");

        IReadOnlyList<Sentence> sentences = SentenceFinder.Find(document);

        Assert.Equal(["One fell.", "Two stood.", "A third was new."], sentences.Select(s => s.Text));
        Assert.All(sentences, s => Assert.Equal(s.Text, document.Source.Substring(s.Place.Start, s.Place.Length)));
    }

    [Fact]
    public void Find_Chrome_IsLeftOut()
    {
        ParsedDocument document = TestDocument.Of((BlockKind.Chrome, "Menu"), (BlockKind.Paragraph, "It rained."));

        Assert.Equal("It rained.", Assert.Single(SentenceFinder.Find(document)).Text);
    }

    [Fact]
    public void Find_TextWithMarkupBetween_PointsIntoTheOriginal()
    {
        const string source = "<p>Rain <b>fell</b> &amp; stayed.  The <i>river</i> rose.</p>";
        DocumentBlock block = new(
            BlockKind.Paragraph,
            "Rain fell & stayed. The river rose.",
            new TextSpan(0, source.Length)
        );
        ParsedDocument document = new("a.html", "html", source, null, null, null, null, [block], [], [], []);

        Sentence second = SentenceFinder.Find(document)[1];

        Assert.Equal("The <i>river</i> rose.", source.Substring(second.Place.Start, second.Place.Length));
    }
}
