using System.Collections.Frozen;

namespace ConflictTracker.Parsing.Claims.Languages;

/// <summary>Reads word lists as <see cref="GrammarWords"/> writes them.</summary>
internal static class WordLists
{
    public static FrozenSet<string> Set(string words) =>
        FrozenSet.ToFrozenSet(Split(words, ' '), StringComparer.Ordinal);

    public static FrozenDictionary<string, string> Keyed(string groups)
    {
        Dictionary<string, string> keys = new(StringComparer.Ordinal);
        foreach ((string name, string[] words) in Groups(groups))
        {
            foreach (string word in words)
            {
                keys.TryAdd(word, name);
            }
        }

        return keys.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public static IEnumerable<(string Name, string[] Words)> Groups(string groups)
    {
        foreach (string group in Split(groups, ';'))
        {
            int equals = group.IndexOf('=', StringComparison.Ordinal);
            yield return (group[..equals].Trim(), Split(group[(equals + 1)..], ' '));
        }
    }

    public static string[] Split(string text, char separator) =>
        text.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
