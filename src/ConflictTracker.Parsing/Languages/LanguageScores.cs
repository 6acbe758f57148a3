namespace ConflictTracker.Parsing.Languages;

/// <summary>How much of a text speaks for each language.</summary>
internal sealed class LanguageScores
{
    private const int LongestWord = 40;
    private const double DistinctLetterWeight = 2;

    /// <summary>A word in a script of one language, by its length: about what three small words tell.</summary>
    private const double ScriptLetterWeight = 1 / 3.0;

    private static readonly string[] Codes =
    [
        .. LanguageFile
            .All.Select(l => l.Code)
            .Concat(Enum.GetValues<Script>().Select(Scripts.LanguageOf).OfType<string>())
            .Distinct()
            .OrderBy(LanguageFile.RankOf),
    ];

    private static readonly Dictionary<string, int[]> ByWord = Owners(l =>
        l.StopWords.Concat(l.OwnWords).Select(w => w.ToLowerInvariant().Replace('’', '\''))
    );

    private static readonly Dictionary<string, int[]> ByLetter = Owners(l => l.Letters.Select(c => c.ToString()));

    private readonly double[] _scores = new double[Codes.Length];

    /// <summary>The best-attested language, of equals the one that the archive meets more often; null where nothing speaks.</summary>
    public string? Best
    {
        get
        {
            int best = 0;
            for (int i = 1; i < _scores.Length; i++)
            {
                best = _scores[i] > _scores[best] ? i : best;
            }

            return _scores[best] > 0 ? Codes[best] : null;
        }
    }

    public void Add(ReadOnlySpan<char> word, int weight)
    {
        Script script = Scripts.Of(word);
        if (Scripts.LanguageOf(script) is { } language)
        {
            _scores[Array.IndexOf(Codes, language)] += weight * word.Length * ScriptLetterWeight;
        }
        else if (script is Script.Latin or Script.Cyrillic && word.Length <= LongestWord)
        {
            Span<char> lower = stackalloc char[LongestWord];
            int length = word.ToLowerInvariant(lower);
            lower[..length].Replace('’', '\'');
            AddWord(lower[..length], weight);
        }
    }

    private void AddWord(ReadOnlySpan<char> word, int weight)
    {
        if (ByWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out int[]? languages))
        {
            foreach (int language in languages)
            {
                _scores[language] += weight;
            }
        }

        var letters = ByLetter.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int i = 0; i < word.Length; i++)
        {
            if (word[i] > '\u007f' && letters.TryGetValue(word.Slice(i, 1), out int[]? owners))
            {
                foreach (int language in owners)
                {
                    _scores[language] += weight * DistinctLetterWeight / (owners.Length + 1);
                }
            }
        }
    }

    private static Dictionary<string, int[]> Owners(Func<LanguageFile, IEnumerable<string>> forms) =>
        LanguageFile
            .All.SelectMany(l => forms(l).Distinct().Select(f => (Form: f, Language: Array.IndexOf(Codes, l.Code))))
            .GroupBy(f => f.Form, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Select(f => f.Language).ToArray(), StringComparer.Ordinal);
}
