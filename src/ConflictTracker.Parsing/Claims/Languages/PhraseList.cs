using System.Collections.Frozen;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Languages;

/// <summary>Phrases of one or more words, looked up by their first (or last) word.</summary>
internal sealed class PhraseList
{
    private readonly FrozenDictionary<string, string[][]> _byFirst;
    private readonly FrozenDictionary<string, string[][]> _byLast;
    private readonly WordStarts _firsts;
    private readonly WordStarts _lasts;

    public PhraseList(string phrases)
    {
        string[][] split = [.. WordLists.Split(phrases, '|').Select(p => p.Split(' '))];
        _byFirst = By(split, p => p[0]);
        _byLast = By(split, p => p[^1]);
        _firsts = new WordStarts(_byFirst.Keys);
        _lasts = new WordStarts(_byLast.Keys);
    }

    /// <summary>How many tokens the longest phrase takes that begins here; 0 for none.</summary>
    public int LengthAt(List<Token> tokens, int at)
    {
        if (
            at >= tokens.Count
            || !_firsts.MayHold(tokens[at].Lower)
            || !_byFirst.TryGetValue(tokens[at].Lower, out string[][]? phrases)
        )
        {
            return 0;
        }

        return Array.Find(phrases, p => Matches(tokens, at, p))?.Length ?? 0;
    }

    /// <summary>How many tokens the longest phrase takes that ends before here; 0 for none.</summary>
    public int LengthBefore(List<Token> tokens, int at)
    {
        if (
            at == 0
            || !_lasts.MayHold(tokens[at - 1].Lower)
            || !_byLast.TryGetValue(tokens[at - 1].Lower, out string[][]? phrases)
        )
        {
            return 0;
        }

        return Array.Find(phrases, p => Matches(tokens, at - p.Length, p))?.Length ?? 0;
    }

    private static FrozenDictionary<string, string[][]> By(string[][] phrases, Func<string[], string> key) =>
        phrases
            .GroupBy(key, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(p => p.Length).ToArray(), StringComparer.Ordinal);

    private static bool Matches(List<Token> tokens, int at, string[] phrase)
    {
        if (at < 0 || at + phrase.Length > tokens.Count)
        {
            return false;
        }

        for (int i = 0; i < phrase.Length; i++)
        {
            if (!string.Equals(tokens[at + i].Lower, phrase[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
