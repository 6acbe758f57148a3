using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Search.Language;
using ConflictTracker.Core.Search.Words;

namespace ConflictTracker.Core.Search.Passages;

/// <summary>Marks in a text the words that a query asks for, cut and folded as the index does. What is left out by the
/// query is not marked.</summary>
public sealed class WordMarker
{
    private readonly List<WordPattern> _patterns = [];
    private readonly List<int> _askedBy = [];
    private readonly HashSet<int> _titleOnly = [];
    private readonly Dictionary<string, List<int>> _byStem = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _byTerm = new(StringComparer.Ordinal);
    private readonly List<int> _byPrefix = [];
    private readonly HashSet<char> _firstLetters = [];

    public WordMarker(QueryNode? condition, Spellings spellings)
    {
        Collect(condition, spellings);
    }

    /// <summary>Whether the query asks for any words at all.</summary>
    public bool HasPatterns => _patterns.Count > 0;

    /// <summary>Every place in the order of the text; places may overlap.</summary>
    /// <param name="isTitle">Words asked for in the title alone are marked there alone.</param>
    public IReadOnlyList<FoundWords> Find(string text, bool isTitle = false)
    {
        List<FoundWords> found = [];
        if (_patterns.Count == 0)
        {
            return found;
        }

        IReadOnlyList<WordToken> tokens = Tokenizer.Cut(text);
        for (int at = 0; at < tokens.Count; at++)
        {
            // A stem begins as its word does: few words of a text need to be stemmed.
            if (!_firstLetters.Contains(tokens[at].Term[0]))
            {
                continue;
            }

            foreach (int number in Candidates(tokens[at].Term))
            {
                if ((isTitle || !_titleOnly.Contains(number)) && StandsAt(tokens, at, _patterns[number]))
                {
                    int last = at + _patterns[number].Terms.Count - 1;
                    int start = tokens[at].Place.Start;
                    found.Add(new FoundWords(new TextSpan(start, tokens[last].Place.End - start), _askedBy[number]));
                }
            }
        }

        return found;
    }

    /// <summary>A text with its marks, in order and not overlapping.</summary>
    public MarkedText Mark(string text, bool isTitle = false) => new(text, Merged(Find(text, isTitle)));

    internal static IReadOnlyList<TextSpan> Merged(IEnumerable<FoundWords> found)
    {
        List<TextSpan> marks = [];
        foreach (TextSpan place in found.Select(f => f.Place).OrderBy(p => p.Start).ThenByDescending(p => p.Length))
        {
            if (marks.Count == 0 || place.Start >= marks[^1].End)
            {
                marks.Add(place);
            }
            else if (place.End > marks[^1].End)
            {
                marks[^1] = new TextSpan(marks[^1].Start, place.End - marks[^1].Start);
            }
        }

        return marks;
    }

    private IEnumerable<int> Candidates(string term) =>
        [
            .. _byStem.GetValueOrDefault(EnglishStemmer.Stem(term)) ?? [],
            .. _byTerm.GetValueOrDefault(term) ?? [],
            .. _byPrefix.Where(n => Begins(term, _patterns[n])),
        ];

    private static bool Begins(string term, WordPattern pattern) =>
        pattern.Terms.Count == 1
            ? term.StartsWith(pattern.Terms[0], StringComparison.Ordinal)
            : term == pattern.Terms[0];

    private static bool StandsAt(IReadOnlyList<WordToken> tokens, int at, WordPattern pattern)
    {
        if (at + pattern.Terms.Count > tokens.Count)
        {
            return false;
        }

        for (int i = 1; i < pattern.Terms.Count; i++)
        {
            string term = tokens[at + i].Term;
            string word = pattern.Form == WordForm.Any ? EnglishStemmer.Stem(term) : term;
            bool isOpen = pattern.Form == WordForm.Prefix && i == pattern.Terms.Count - 1;
            if (isOpen ? !word.StartsWith(pattern.Terms[i], StringComparison.Ordinal) : word != pattern.Terms[i])
            {
                return false;
            }
        }

        return true;
    }

    private void Collect(QueryNode? node, Spellings spellings)
    {
        switch (node)
        {
            case AllOf all:
                all.Parts.ToList().ForEach(p => Collect(p, spellings));
                break;
            case AnyOf any:
                any.Parts.ToList().ForEach(p => Collect(p, spellings));
                break;
            case HasNear near:
                near.Parts.ToList().ForEach(p => Add([WordPattern.InNear(p)], inTitle: false));
                break;
            case HasWord word:
                Add(WordPattern.Of(word, spellings), word.InTitle);
                break;
            case HasPhrase phrase:
                Add([WordPattern.Of(phrase)], phrase.InTitle);
                break;
        }
    }

    private void Add(IReadOnlyList<WordPattern> patterns, bool inTitle)
    {
        int asked = _askedBy.Count == 0 ? 0 : _askedBy[^1] + 1;
        foreach (WordPattern pattern in patterns)
        {
            _askedBy.Add(asked);
            Add(pattern, inTitle);
        }
    }

    private void Add(WordPattern pattern, bool inTitle)
    {
        int number = _patterns.Count;
        _patterns.Add(pattern);
        _firstLetters.Add(pattern.Terms[0][0]);
        if (inTitle)
        {
            _titleOnly.Add(number);
        }

        if (pattern.Form == WordForm.Prefix)
        {
            _byPrefix.Add(number);
            return;
        }

        Dictionary<string, List<int>> byFirst = pattern.Form == WordForm.Any ? _byStem : _byTerm;
        if (!byFirst.TryGetValue(pattern.Terms[0], out List<int>? numbers))
        {
            byFirst[pattern.Terms[0]] = numbers = [];
        }

        numbers.Add(number);
    }
}
