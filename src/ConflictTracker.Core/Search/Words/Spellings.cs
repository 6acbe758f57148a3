using System.Collections.Frozen;

namespace ConflictTracker.Core.Search.Words;

/// <summary>
/// The spellings of names, so that Kyiv finds Kiev, Київ and Киев. Filled from the gazetteers where the program is put
/// together; a search works without any.
/// </summary>
public sealed class Spellings
{
    /// <summary>One name adds at most so many other spellings to a query.</summary>
    public const int MostOthers = 64;

    private readonly FrozenDictionary<string, Spelling[]> _others;

    /// <param name="names">For each name its spellings, in any case and script, the best known first. A spelling that two
    /// names share stands for both.</param>
    public Spellings(IEnumerable<IReadOnlyCollection<string>> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        Dictionary<string, List<Spelling>> groups = new(StringComparer.Ordinal);
        foreach (IReadOnlyCollection<string> name in names)
        {
            Spelling[] spellings =
            [
                .. name.Select(s => new Spelling(s, Tokenizer.Terms(s)))
                    .Where(s => s.Terms.Count > 0)
                    .DistinctBy(s => Key(s.Terms)),
            ];
            foreach (Spelling spelling in spellings)
            {
                string key = Key(spelling.Terms);
                if (!groups.TryGetValue(key, out List<Spelling>? others))
                {
                    groups[key] = others = [];
                }

                others.AddRange(spellings.Where(s => s != spelling));
            }
        }

        _others = groups.ToFrozenDictionary(
            g => g.Key,
            g => g.Value.DistinctBy(s => Key(s.Terms)).Take(MostOthers).ToArray(),
            StringComparer.Ordinal
        );
    }

    public static Spellings None { get; } = new([]);

    /// <summary>The other spellings of a name.</summary>
    /// <param name="terms">Folded, as <see cref="Tokenizer"/> gives them.</param>
    public IReadOnlyList<Spelling> OthersOf(IReadOnlyList<string> terms) =>
        _others.TryGetValue(Key(terms), out Spelling[]? others) ? others : [];

    private static string Key(IReadOnlyList<string> terms) => string.Join(' ', terms);
}
