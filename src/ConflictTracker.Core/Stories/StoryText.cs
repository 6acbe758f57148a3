using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Search.Words;

namespace ConflictTracker.Core.Stories;

/// <summary>What of an article tells whether another is the same story.</summary>
/// <param name="Shingles">Of its own words: captions, embedded posts and chrome are others'.</param>
/// <param name="Numbers">The numbers it prints, each once.</param>
/// <param name="Agency">The agency that it credits, or null.</param>
/// <param name="Source">The publisher's name, or null.</param>
/// <param name="Day">The last day that it covers, or null.</param>
public sealed record StoryText(
    IReadOnlySet<ulong> Shingles,
    IReadOnlySet<string> Numbers,
    string? Agency,
    string? Source,
    DateOnly? Day
)
{
    public static StoryText Of(IReadOnlyList<DocumentBlock> blocks, string? byline, string? source, DateSpan? coverage)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        DocumentBlock[] own =
        [
            .. blocks.Where(b => b.Kind is not (BlockKind.Chrome or BlockKind.Caption or BlockKind.SocialPost)),
        ];
        string[] words = [.. own.SelectMany(b => Tokenizer.Terms(b.Text))];
        return new StoryText(
            Stories.Shingles.Of(words),
            words.Where(w => char.IsAsciiDigit(w[0])).ToHashSet(StringComparer.Ordinal),
            AgencyCredit.Find(byline, own),
            source,
            coverage?.Last
        );
    }
}
