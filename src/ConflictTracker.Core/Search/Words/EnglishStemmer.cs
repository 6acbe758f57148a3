using System.Collections.Frozen;

namespace ConflictTracker.Core.Search.Words;

/// <summary>
/// Martin Porter's English stemmer, second edition ("Porter2", https://snowballstem.org/algorithms/english/stemmer.html):
/// drone, drones and droned become one. Words with other than the letters a to z stay as they are.
/// </summary>
public static class EnglishStemmer
{
    private static readonly FrozenDictionary<string, string> Exceptions = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["skis"] = "ski",
        ["skies"] = "sky",
        ["dying"] = "die",
        ["lying"] = "lie",
        ["tying"] = "tie",
        ["idly"] = "idl",
        ["gently"] = "gentl",
        ["ugly"] = "ugli",
        ["early"] = "earli",
        ["only"] = "onli",
        ["singly"] = "singl",
        ["sky"] = "sky",
        ["news"] = "news",
        ["howe"] = "howe",
        ["atlas"] = "atlas",
        ["cosmos"] = "cosmos",
        ["bias"] = "bias",
        ["andes"] = "andes",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Finished = new[]
    {
        "inning",
        "outing",
        "canning",
        "herring",
        "earring",
        "proceed",
        "exceed",
        "succeed",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What every word of a stem begins with: of the letters that are left, at most the last two are not the
    /// word's own ("sensibility" becomes "sensibl").</summary>
    public static string BeginningOf(string stem)
    {
        ArgumentNullException.ThrowIfNull(stem);
        return stem[..Math.Max(1, stem.Length - 2)];
    }

    /// <param name="term">Folded, as <see cref="Tokenizer"/> gives it.</param>
    public static string Stem(string term)
    {
        ArgumentNullException.ThrowIfNull(term);
        if (term.Length < 3 || term.Length > 40 || term.AsSpan().ContainsAnyExceptInRange('a', 'z'))
        {
            return term;
        }

        return Exceptions.TryGetValue(term, out string? known) ? known : new StemmedWord(term).Run(Finished);
    }
}
