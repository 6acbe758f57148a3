using ConflictTracker.Core.Articles;
using ConflictTracker.Parsing.Claims;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Events;

/// <summary>A heading that is a date stands over what is told of that day: timelines and live blogs are cut so.</summary>
internal sealed class SectionDays
{
    // "Sunday, 12 February 2023:" has six tokens; a longer heading says something else too.
    private const int LongestDate = 7;

    private readonly Dictionary<int, DayCue> _blocks = [];

    public SectionDays(IReadOnlyList<SentenceReading> sentences, DayFinder days)
    {
        DayCue section = DayCue.None;
        foreach (SentenceReading sentence in sentences)
        {
            int block = sentence.Sentence.Block;
            if (!_blocks.ContainsKey(block))
            {
                section = Opened(sentence, days) ?? section;
                _blocks.Add(block, section);
            }
        }
    }

    /// <summary>The day of the heading over a sentence; none where there is no heading, or it names no day.</summary>
    public DayCue Over(SentenceReading sentence) => _blocks.GetValueOrDefault(sentence.Sentence.Block, DayCue.None);

    /// <summary>The day of the section that a heading opens, none where it names no date; null where the sentence opens
    /// none.</summary>
    private static DayCue? Opened(SentenceReading first, DayFinder days) =>
        first.Sentence.Kind != BlockKind.Heading || first.Sentence.Block == Sentence.TitleBlock ? null
        : first.Tokens.Count <= LongestDate ? days.Find(first)
        : DayCue.None;
}
