namespace ConflictTracker.Core.Search.Words;

/// <summary>How many slips of the keyboard part two words: a letter more, less, other, or two in turn.</summary>
public static class EditDistance
{
    /// <summary>Longer words are compared on the heap.</summary>
    private const int UsualLength = 40;

    /// <param name="most">What is farther is not measured: thousands of words are compared for one slip.</param>
    /// <returns>The distance (optimal string alignment), in letters; <paramref name="most"/> and one where it is
    /// more.</returns>
    public static int Between(ReadOnlySpan<char> word, ReadOnlySpan<char> other, int most)
    {
        int width = other.Length + 1;
        Span<int> costs = width <= UsualLength ? stackalloc int[3 * UsualLength] : new int[3 * width];
        Span<int> before = costs[..width];
        Span<int> last = costs.Slice(width, width);
        Span<int> row = costs.Slice(2 * width, width);
        for (int j = 0; j < width; j++)
        {
            last[j] = j;
        }

        int leastOfLast = 0;
        for (int i = 1; i <= word.Length; i++)
        {
            row[0] = i;
            int least = i;
            for (int j = 1; j < width; j++)
            {
                int change = last[j - 1] + (word[i - 1] == other[j - 1] ? 0 : 1);
                int cost = Math.Min(change, Math.Min(last[j], row[j - 1]) + 1);
                bool isTurned = i > 1 && j > 1 && word[i - 1] == other[j - 2] && word[i - 2] == other[j - 1];
                row[j] = isTurned ? Math.Min(cost, before[j - 2] + 1) : cost;
                least = Math.Min(least, row[j]);
            }

            // Two letters in turn reach back over one row, and no farther.
            if (least > most && leastOfLast > most)
            {
                return most + 1;
            }

            leastOfLast = least;
            Span<int> free = before;
            before = last;
            last = row;
            row = free;
        }

        return Math.Min(last[^1], most + 1);
    }
}
