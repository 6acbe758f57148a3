using ConflictTracker.Parsing.Languages;

namespace ConflictTracker.Parsing.Dating;

/// <summary>Words, stems and phrases of stems ("повномасштабн* вторгнен*"), found at a token.</summary>
internal sealed class PhraseTable
{
    private readonly StemTable<bool> _words = new();
    private readonly StemTable<List<string[]>> _phrases = new();

    public void Add(IEnumerable<string> entries)
    {
        foreach (string entry in entries)
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
                _words.Add(folded[0], true);
                continue;
            }

            if (!_phrases.TryGet(folded[0].TrimEnd('*'), out List<string[]> list))
            {
                _phrases.Add(folded[0], list = []);
            }

            list.Add(folded);
        }
    }

    /// <summary>How many tokens an entry takes at <paramref name="index"/>; 0 for none. Hyphens between words are passed.</summary>
    public int LengthAt(IReadOnlyList<Token> tokens, int index)
    {
        if (index < 0 || index >= tokens.Count || !tokens[index].IsWord)
        {
            return 0;
        }

        if (_phrases.TryGet(tokens[index].Folded, out List<string[]> phrases))
        {
            foreach (string[] phrase in phrases)
            {
                if (Length(tokens, index, phrase) is > 0 and int length)
                {
                    return length;
                }
            }
        }

        return _words.Contains(tokens[index].Folded) ? 1 : 0;
    }

    public bool IsAt(IReadOnlyList<Token> tokens, int index) => LengthAt(tokens, index) > 0;

    /// <summary>Whether an entry begins in a run of tokens of one sentence; the run is cut to the text.</summary>
    public bool IsWithin(IReadOnlyList<Token> tokens, int from, int to, int sentence)
    {
        for (int i = Math.Max(0, from); i <= Math.Min(to, tokens.Count - 1); i++)
        {
            if (tokens[i].Sentence == sentence && IsAt(tokens, i))
            {
                return true;
            }
        }

        return false;
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
