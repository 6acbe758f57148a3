namespace ConflictTracker.Core.Search.Words;

/// <summary>How many slips of the keyboard part two words: a letter more, less, other, or two in turn.</summary>
public static class EditDistance
{
    /// <returns>The distance (optimal string alignment), in letters.</returns>
    public static int Between(string word, string other)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(other);
        int[,] cost = new int[word.Length + 1, other.Length + 1];
        for (int i = 0; i <= word.Length; i++)
        {
            for (int j = 0; j <= other.Length; j++)
            {
                cost[i, j] = i == 0 || j == 0 ? i + j : Least(cost, word, other, i, j);
            }
        }

        return cost[word.Length, other.Length];
    }

    private static int Least(int[,] cost, string word, string other, int i, int j)
    {
        int change = cost[i - 1, j - 1] + (word[i - 1] == other[j - 1] ? 0 : 1);
        int least = Math.Min(change, Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1);
        bool isTurned = i > 1 && j > 1 && word[i - 1] == other[j - 2] && word[i - 2] == other[j - 1];
        return isTurned ? Math.Min(least, cost[i - 2, j - 2] + 1) : least;
    }
}
