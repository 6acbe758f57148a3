using ConflictTracker.Core.Stories;

namespace ConflictTracker.Core.Tests.Stories;

public sealed class MinHashTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(6)]
    [InlineData(12)]
    [InlineData(30)]
    public void Resemblance_OfVariants_EstimatesTheTrueOne(int replaced)
    {
        double worst = 0;
        double sum = 0;
        for (int seed = 0; seed < 20; seed++)
        {
            IReadOnlySet<ulong> one = Shingles.Of(string.Join(' ', Texts.Sentences(seed, 40)));
            IReadOnlySet<ulong> other = Shingles.Of(
                string.Join(
                    ' ',
                    Texts.Sentences(seed, 40).Skip(replaced).Concat(Texts.Sentences(seed + 1000, replaced))
                )
            );
            double known = (double)one.Intersect(other).Count() / one.Union(other).Count();
            double error = MinHash.Resemblance(MinHash.Of(one.ToArray()), MinHash.Of(other.ToArray())) - known;
            worst = Math.Max(worst, Math.Abs(error));
            sum += error;
        }

        // Standard error of 120 places is 0.046 at most: four of them for the worst of twenty.
        Assert.True(worst < 0.19, $"worst {worst:F3}");
        Assert.True(Math.Abs(sum / 20) < 0.03, $"bias {sum / 20:F3}");
    }

    [Fact]
    public void Of_TheSameText_IsTheSameInEveryProcess()
    {
        IReadOnlyList<ulong> sketch = MinHash.Of(Shingles.Of("one two three four five six seven").ToArray());

        Assert.Equal(MinHash.Length, sketch.Count);
        Assert.Equal([8241587216249500204, 12594082341169322322], sketch.Take(2));
        Assert.Equal(sketch, MinHash.Of(Shingles.Of("ONE, two – three: four (five) six seven!").ToArray()));
    }

    [Fact]
    public void BandsOf_TextsAlike_ShareABand_AndOthersNone()
    {
        int missed = 0;
        int mistaken = 0;
        for (int seed = 0; seed < 100; seed++)
        {
            string[] text = [.. Texts.Sentences(seed, 40)];
            HashSet<long> bands = [.. Bands(string.Join(' ', text))];
            missed += bands.Overlaps(Bands(string.Join(' ', text.Skip(4)))) ? 0 : 1;
            mistaken += bands.Overlaps(Bands(string.Join(' ', Texts.Sentences(seed + 5000, 40)))) ? 1 : 0;
        }

        Assert.Equal((0, 0), (missed, mistaken));
    }

    [Fact]
    public void Shingles_OfFewerThanFiveWords_AreNone() => Assert.Empty(Shingles.Of("four words are here"));

    private static IReadOnlyList<long> Bands(string text) => MinHash.BandsOf(MinHash.Of(Shingles.Of(text).ToArray()));
}
