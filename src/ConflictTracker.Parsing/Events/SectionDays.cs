using ConflictTracker.Core.Articles;
using ConflictTracker.Parsing.Claims;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Events;

/// <summary>A heading that is a date stands over the events of that day: timelines and live blogs are cut so.</summary>
internal static class SectionDays
{
    // "Sunday, 12 February 2023:" has six tokens; a longer heading says something else too.
    private const int LongestDate = 7;

    /// <summary>The day of the section that a heading opens, none where it names no date; null where the block is no
    /// heading.</summary>
    public static DayCue? Of(IEnumerable<SentenceReading> block, DayFinder days)
    {
        SentenceReading first = block.First();
        if (first.Sentence.Kind != BlockKind.Heading || first.Sentence.Block == Sentence.TitleBlock)
        {
            return null;
        }

        return first.Tokens.Count <= LongestDate ? days.Find(first) : DayCue.None;
    }
}
