using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Stories;

namespace ConflictTracker.Parsing.Tests.Samples;

/// <summary>The sample archive has roundups of one template side by side, and no copies: nothing of it is one story.</summary>
public sealed class SampleStoriesTests
{
    [Fact]
    public void SampleArchive_HoldsNoTwoArticlesThatAreTakenForOneStory()
    {
        (string File, StoryText Text)[] texts =
        [
            .. SampleArchive.Files.Select(f => (f, TextOf(SampleArchive.Read(f).Draft!))),
        ];

        string[] grouped =
        [
            .. texts.SelectMany(
                (one, at) =>
                    texts
                        .Skip(at + 1)
                        .Where(other => StoryRule.Likeness(one.Text, other.Text) is not null)
                        .Select(other => $"{one.File} = {other.File}")
            ),
        ];

        Assert.Empty(grouped);
    }

    private static StoryText TextOf(ArticleDraft draft) =>
        StoryText.Of(draft.Document.Blocks, draft.Document.Byline, draft.SourceName, draft.Dating.Coverage);
}
