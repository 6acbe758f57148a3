using ConflictTracker.Core.Calendar;
using ConflictTracker.Data.Articles;

namespace ConflictTracker.Data.Tests.Articles;

public sealed class CoverageBlocksTests
{
    [Fact]
    public void Of_AnySpan_HoldsExactlyItsDays()
    {
        Random random = new(20220224);
        DateOnly first = new(2022, 2, 24);
        for (int i = 0; i < 500; i++)
        {
            DateOnly from = first.AddDays(random.Next(1400));
            DateSpan span = new(from, from.AddDays(random.Next(random.Next(1, 400))));
            HashSet<int> blocks = [.. CoverageBlocks.Of(span)];

            for (int day = -3; day < span.Length + 3; day++)
            {
                DateOnly date = span.First.AddDays(day);
                Assert.Equal(span.Contains(date) ? 1 : 0, CoverageBlocks.Holding(date).Count(blocks.Contains));
            }
        }
    }

    [Fact]
    public void Of_AllTime_StaysSmall() =>
        Assert.InRange(CoverageBlocks.Of(new DateSpan(DateOnly.MinValue, DateOnly.MaxValue)).Count(), 1, 44);
}
