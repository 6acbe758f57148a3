using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Data.Articles;

/// <summary>
/// Cuts a span of days into aligned blocks of 1, 2, 4, 8 … days, the largest that fit, as a segment tree does. A week is
/// two to four blocks and a year about ten; a day lies in one block of each size, so the spans that hold a day are found
/// by some twenty look-ups, however long the spans are and however many there are.
/// </summary>
internal static class CoverageBlocks
{
    /// <summary>2^22 days reach beyond the year 9999.</summary>
    private const int Levels = 22;

    /// <summary>The blocks that make up the span exactly.</summary>
    public static IEnumerable<int> Of(DateSpan span)
    {
        int first = span.First.DayNumber;
        int end = span.Last.DayNumber + 1;
        for (int level = 0; first < end; level++)
        {
            if ((first & 1) == 1)
            {
                yield return Block(level, first++);
            }

            if ((end & 1) == 1)
            {
                yield return Block(level, --end);
            }

            first >>= 1;
            end >>= 1;
        }
    }

    /// <summary>Every block that holds the day.</summary>
    public static int[] Holding(DateOnly day) =>
        [.. Enumerable.Range(0, Levels + 1).Select(level => Block(level, day.DayNumber >> level))];

    /// <summary>Numbers blocks like the nodes of a heap, so that one integer names level and place.</summary>
    private static int Block(int level, int place) => (1 << (Levels - level)) + place;
}
