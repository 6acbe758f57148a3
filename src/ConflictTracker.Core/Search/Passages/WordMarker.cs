using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Search.Language;
using ConflictTracker.Core.Search.Words;

namespace ConflictTracker.Core.Search.Passages;

/// <summary>Marks in a text the words that a query asks for, cut and folded as the index does. What is left out by the
/// query is not marked.</summary>
public sealed class WordMarker
{
    /// <summary>By the first letter of what they match: those of ASCII, which most words of a text are asked for.</summary>
    private readonly List<AskedPattern>?[] _ascii = new List<AskedPattern>?[128];

    private static readonly IReadOnlyList<FoundWords> NoWords = [];

    private readonly Dictionary<char, List<AskedPattern>> _others = [];
    private int _asked;

    public WordMarker(QueryNode? condition, Spellings spellings)
    {
        Collect(condition, spellings);
    }

    /// <summary>Whether the query asks for any words at all.</summary>
    public bool HasPatterns => _asked > 0;

    /// <summary>Every place in the order of the text; places may overlap.</summary>
    /// <param name="isTitle">Words asked for in the title alone are marked there alone.</param>
    public IReadOnlyList<FoundWords> Find(string text, bool isTitle = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!HasPatterns)
        {
            return NoWords;
        }

        List<FoundWords>? found = null;
        Span<char> room = stackalloc char[Tokenizer.LongestTerm * 2];
        WordReader words = new(text, room[..Tokenizer.LongestTerm]);
        while (words.Read())
        {
            char first = words.Term[0];
            List<AskedPattern>? patterns = first < _ascii.Length ? _ascii[first] : _others.GetValueOrDefault(first);
            for (int i = 0; i < patterns?.Count; i++)
            {
                AskedPattern pattern = patterns[i];
                if ((isTitle || !pattern.InTitle) && pattern.EndAt(words, room[Tokenizer.LongestTerm..]) is { } end)
                {
                    int start = words.Place.Start;
                    (found ??= []).Add(new FoundWords(new TextSpan(start, end - start), pattern.Asked));
                }
            }
        }

        return (IReadOnlyList<FoundWords>?)found ?? NoWords;
    }

    /// <summary>A text with its marks, in order and not overlapping.</summary>
    public MarkedText Mark(string text, bool isTitle = false) => new(text, Merged(Find(text, isTitle)));

    /// <param name="found">In the order of the text.</param>
    internal static IReadOnlyList<TextSpan> Merged(IReadOnlyList<FoundWords> found)
    {
        List<TextSpan> marks = new(found.Count);
        foreach (FoundWords words in found)
        {
            if (marks.Count == 0 || words.Place.Start >= marks[^1].End)
            {
                marks.Add(words.Place);
            }
            else if (words.Place.End > marks[^1].End)
            {
                marks[^1] = new TextSpan(marks[^1].Start, words.Place.End - marks[^1].Start);
            }
        }

        return marks;
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
        foreach (WordPattern pattern in patterns)
        {
            AskedPattern asked = new(pattern, _asked, inTitle);
            BucketOf(asked.FirstLetter).Add(asked);
        }

        _asked++;
    }

    private List<AskedPattern> BucketOf(char first)
    {
        if (first < _ascii.Length)
        {
            return _ascii[first] ??= [];
        }

        if (!_others.TryGetValue(first, out List<AskedPattern>? patterns))
        {
            _others[first] = patterns = [];
        }

        return patterns;
    }
}
