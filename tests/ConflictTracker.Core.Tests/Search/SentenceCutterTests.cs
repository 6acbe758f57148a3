using ConflictTracker.Core.Search.Passages;

namespace ConflictTracker.Core.Tests.Search;

public sealed class SentenceCutterTests
{
    [Theory]
    [InlineData("One came. Two went!", "One came.|Two went!")]
    [InlineData("Gen. Ivan Koval spoke. He left.", "Gen. Ivan Koval spoke.|He left.")]
    [InlineData("The U.S. sent 3.5 tons. It came.", "The U.S. sent 3.5 tons.|It came.")]
    [InlineData("\"Stay.\" She stayed.", "\"Stay.\"|She stayed.")]
    [InlineData("On Dec. 20 it rained. 30 left.", "On Dec. 20 it rained.|30 left.")]
    [InlineData("J. Marlow wrote it… Really?", "J. Marlow wrote it…|Really?")]
    [InlineData("У м. Києві було тихо. Потім ні.", "У м. Києві було тихо.|Потім ні.")]
    [InlineData("first line\nsecond line", "first line|second line")]
    [InlineData("no end", "no end")]
    [InlineData("  ", "")]
    public void Cut_Text_EndsSentencesWhereTheyEnd(string text, string sentences) =>
        Assert.Equal(
            sentences,
            string.Join('|', SentenceCutter.Cut(text).Select(s => text.Substring(s.Start, s.Length)))
        );
}
