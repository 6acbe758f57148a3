using ConflictTracker.Core.Articles;

namespace ConflictTracker.Parsing.Claims.Attributions;

/// <summary>An embedded post is its author's: what it counts, the author claims.</summary>
internal static class PostSpeaker
{
    public const string PatternId = "post";

    public static List<Attribution> Of(ParsedDocument document, SentenceReading sentence)
    {
        SocialPost? post = document.Blocks[sentence.Sentence.Block].Post;
        string? speaker = post?.Author ?? post?.Handle;
        return speaker is null
            ? []
            : [new Attribution(speaker, null, "said", PatternId, 0, 0, sentence.Text.Length) { IsPerson = true }];
    }
}
