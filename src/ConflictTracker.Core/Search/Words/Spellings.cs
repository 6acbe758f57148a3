using System.Collections.Frozen;

namespace ConflictTracker.Core.Search.Words;

/// <summary>
/// The spellings of names, so that Kyiv finds Kiev, Київ and Киев. Filled from the gazetteers where the program is put
/// together; a search works without any.
/// </summary>
public sealed class Spellings
{
    /// <summary>One name adds at most so many other spellings to a query.</summary>
    public const int MostOthers = 24;

    private readonly FrozenDictionary<string, string[][]> _others;

    /// <param name="names">For each name its spellings, in any case and script. A spelling that two names share stands
    /// for both.</param>
    public Spellings(IEnumerable<IReadOnlyCollection<string>> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        Dictionary<string, Dictionary<string, string[]>> groups = new(StringComparer.Ordinal);
        foreach (IReadOnlyCollection<string> name in names)
        {
            string[][] spellings = [.. name.Select(s => Tokenizer.Terms(s).ToArray()).Where(t => t.Length > 0)];
            foreach (string[] spelling in spellings)
            {
                string key = Key(spelling);
                if (!groups.TryGetValue(key, out Dictionary<string, string[]>? others))
                {
                    groups[key] = others = new Dictionary<string, string[]>(StringComparer.Ordinal);
                }

                foreach (string[] other in spellings)
                {
                    others.TryAdd(Key(other), other);
                }
            }
        }

        _others = groups.ToFrozenDictionary(
            g => g.Key,
            g => g.Value.Where(o => o.Key != g.Key).Select(o => o.Value).Take(MostOthers).ToArray(),
            StringComparer.Ordinal
        );
    }

    public static Spellings None { get; } = new([]);

    /// <summary>The other spellings of a name, each as folded terms.</summary>
    /// <param name="terms">Folded, as <see cref="Tokenizer"/> gives them.</param>
    public IReadOnlyList<IReadOnlyList<string>> OthersOf(IReadOnlyList<string> terms) =>
        _others.TryGetValue(Key(terms), out string[][]? others) ? others : [];

    private static string Key(IReadOnlyList<string> terms) => string.Join(' ', terms);
}
