using ConflictTracker.Core.Search.Words;

namespace ConflictTracker.Core.Tests.Search;

public class EditDistanceTests
{
    [Theory]
    [InlineData("ferry", "ferry", 0)]
    [InlineData("ferry", "fery", 1)]
    [InlineData("ferry", "ferrry", 1)]
    [InlineData("ferry", "furry", 1)]
    [InlineData("ferry", "frery", 1)]
    [InlineData("kharkiv", "khrakov", 2)]
    [InlineData("ferry", "", 3)]
    [InlineData("", "", 0)]
    [InlineData("ferry", "harbour", 3)]
    public void Slips_are_counted_up_to_the_most(string word, string other, int expected)
    {
        Assert.Equal(expected, EditDistance.Between(word, other, most: 2));
        Assert.Equal(expected, EditDistance.Between(other, word, most: 2));
    }

    [Fact]
    public void Words_of_any_letters_are_as_far_apart_as_the_plain_table_says()
    {
        Random random = new(5);
        for (int i = 0; i < 20_000; i++)
        {
            string word = Word(random, 8);
            string other = Word(random, 50);

            Assert.Equal(Math.Min(Plain(word, other), 3), EditDistance.Between(word, other, most: 2));
        }
    }

    private static string Word(Random random, int longest) =>
        string.Concat(Enumerable.Range(0, random.Next(longest + 1)).Select(_ => "abc"[random.Next(3)]));

    /// <summary>The definition, cell by cell.</summary>
    private static int Plain(string word, string other)
    {
        int[,] cost = new int[word.Length + 1, other.Length + 1];
        for (int i = 0; i <= word.Length; i++)
        {
            for (int j = 0; j <= other.Length; j++)
            {
                cost[i, j] =
                    i == 0 || j == 0
                        ? i + j
                        : new[]
                        {
                            cost[i - 1, j - 1] + (word[i - 1] == other[j - 1] ? 0 : 1),
                            cost[i - 1, j] + 1,
                            cost[i, j - 1] + 1,
                            i > 1 && j > 1 && word[i - 1] == other[j - 2] && word[i - 2] == other[j - 1]
                                ? cost[i - 2, j - 2] + 1
                                : int.MaxValue,
                        }.Min();
            }
        }

        return cost[word.Length, other.Length];
    }
}
