using System.Collections.Frozen;

namespace ConflictTracker.Parsing.Claims.Languages;

/// <summary>
/// Beginnings of words with the name of their group; <c>word.</c> with a full stop is the whole word. The longest
/// beginning wins.
/// </summary>
internal sealed class StemList
{
    private readonly FrozenDictionary<string, string> _stems;
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly FrozenDictionary<string, string> _whole;
    private readonly WordStarts _starts;
    private readonly int _shortest;
    private readonly int _longest;

    public StemList(string groups)
    {
        Dictionary<string, string> stems = new(StringComparer.Ordinal);
        Dictionary<string, string> whole = new(StringComparer.Ordinal);
        string named = groups.Contains('=', StringComparison.Ordinal) ? groups : $"= {groups}";
        foreach ((string name, string[] words) in WordLists.Groups(named))
        {
            foreach (string word in words)
            {
                if (word.EndsWith('.'))
                {
                    whole.TryAdd(word[..^1], name);
                }
                else
                {
                    stems.TryAdd(word, name);
                }
            }
        }

        _stems = stems.ToFrozenDictionary(StringComparer.Ordinal);
        _lookup = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
        _whole = whole.ToFrozenDictionary(StringComparer.Ordinal);
        _shortest = stems.Count == 0 ? int.MaxValue : stems.Keys.Min(s => s.Length);
        _starts = new WordStarts([.. stems.Keys, .. whole.Keys]);
        _longest = stems.Count == 0 ? 0 : stems.Keys.Max(s => s.Length);
    }

    public bool Holds(string word) => GroupOf(word) is not null;

    /// <summary>The group of a word, or null.</summary>
    public string? GroupOf(string word)
    {
        if (!_starts.MayHold(word))
        {
            return null;
        }

        if (_whole.TryGetValue(word, out string? group))
        {
            return group;
        }

        for (int length = Math.Min(_longest, word.Length); length >= _shortest; length--)
        {
            if (_lookup.TryGetValue(word.AsSpan(0, length), out group))
            {
                return group;
            }
        }

        return null;
    }
}
