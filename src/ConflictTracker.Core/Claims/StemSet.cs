namespace ConflictTracker.Core.Claims;

/// <summary>Words by their beginnings, each leading to what it means: "soldier" knows "soldiers". A stem that ends in a
/// full stop is the whole word.</summary>
internal sealed class StemSet
{
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _stems = new(StringComparer.Ordinal);
    private readonly int _longest;

    /// <param name="table">Lines of a meaning, an equals sign and its stems.</param>
    public StemSet(string table)
    {
        foreach (string line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] sides = line.Split('=', 2, StringSplitOptions.TrimEntries);
            foreach (string stem in sides[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                (stem[^1] == '.' ? _words : _stems)[stem.TrimEnd('.')] = sides[0];
                _longest = Math.Max(_longest, stem.Length);
            }
        }
    }

    /// <summary>What a word in lower case means, or null; the longest stem has it.</summary>
    public string? Find(string word)
    {
        if (_words.TryGetValue(word, out string? meaning))
        {
            return meaning;
        }

        for (int length = Math.Min(word.Length, _longest); length > 1; length--)
        {
            if (_stems.TryGetValue(word[..length], out meaning))
            {
                return meaning;
            }
        }

        return null;
    }
}
