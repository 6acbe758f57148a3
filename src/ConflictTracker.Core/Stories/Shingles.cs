using ConflictTracker.Core.Search.Words;

namespace ConflictTracker.Core.Stories;

/// <summary>A text as the set of its runs of five words, folded as the search folds them: two texts resemble each other as
/// far as they share them (A. Broder, On the resemblance and containment of documents, 1997).</summary>
public static class Shingles
{
    /// <summary>Words to a shingle: shorter ones are shared by chance, longer ones broken by one changed word in many.</summary>
    public const int Words = 5;

    /// <summary>The shingles as 64-bit hashes, the same in every process; none of a text with fewer words.</summary>
    public static IReadOnlySet<ulong> Of(IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        ulong[] hashes = [.. words.Select(HashOf)];
        HashSet<ulong> shingles = new(Math.Max(0, words.Count - Words + 1));
        for (int i = 0; i + Words <= hashes.Length; i++)
        {
            ulong hash = 0;
            for (int j = i; j < i + Words; j++)
            {
                hash = Mix(hash + hashes[j]);
            }

            shingles.Add(hash);
        }

        return shingles;
    }

    public static IReadOnlySet<ulong> Of(string text) => Of(Tokenizer.Terms(text));

    /// <summary>The finalizer of SplitMix64: every bit of the result hangs on every bit of the value.</summary>
    internal static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    /// <summary>FNV-1a: the framework's own string hash differs from process to process.</summary>
    private static ulong HashOf(string word)
    {
        ulong hash = 14695981039346656037;
        foreach (char letter in word)
        {
            hash = (hash ^ letter) * 1099511628211;
        }

        return hash;
    }
}
