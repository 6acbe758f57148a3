using ConflictTracker.Parsing.Languages;

namespace ConflictTracker.Parsing.Dating;

/// <summary>Values under words, stems and phrases of stems ("повномасштабн* вторгнен*"), found at a token.</summary>
internal sealed class PhraseTable<T>
{
    private readonly StemTable<T> _words = new();
    private readonly StemTable<List<(string[] Parts, T Value)>> _phrases = new();

    public void Add(string entry, T value)
    {
        // Parted as the tokenizer parts a text.
        string[] folded =
        [
            .. entry
                .Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)
                .SelectMany(p => Elision.Split(p))
                .Select(p => WordFolding.Fold(p)),
        ];
        if (folded.Length == 1)
        {
            _words.Add(folded[0], value);
            return;
        }

        if (!_phrases.TryGet(folded[0].TrimEnd('*'), out List<(string[] Parts, T Value)> list))
        {
            _phrases.Add(folded[0], list = []);
        }

        list.Add((folded, value));
    }

    /// <summary>How many tokens an entry takes at <paramref name="index"/>; 0 for none. Hyphens between words are passed;
    /// phrases go before words.</summary>
    public int LengthAt(IReadOnlyList<Token> tokens, int index, out T? value)
    {
        value = default;
        if (index < 0 || index >= tokens.Count || !tokens[index].IsWord)
        {
            return 0;
        }

        if (_phrases.TryGet(tokens[index].Folded, out List<(string[] Parts, T Value)> phrases))
        {
            foreach ((string[] parts, T phraseValue) in phrases)
            {
                if (Length(tokens, index, parts) is > 0 and int length)
                {
                    value = phraseValue;
                    return length;
                }
            }
        }

        return _words.TryGet(tokens[index].Folded, out value!) ? 1 : 0;
    }

    private static int Length(IReadOnlyList<Token> tokens, int index, string[] phrase)
    {
        int at = index;
        for (int part = 0; part < phrase.Length; part++)
        {
            if (part > 0 && at < tokens.Count && (tokens[at].Is('-') || tokens[at].Is('\'') || tokens[at].Is('’')))
            {
                at++;
            }

            if (at >= tokens.Count || !IsForm(tokens[at].Folded, phrase[part]))
            {
                return 0;
            }

            at++;
        }

        return at - index;
    }

    private static bool IsForm(string word, string form) =>
        form.EndsWith('*')
            ? word.AsSpan().StartsWith(form.AsSpan(0, form.Length - 1), StringComparison.Ordinal)
            : word == form;
}
