using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Search.Language;
using ConflictTracker.Core.Search.Words;

namespace ConflictTracker.Core.Search.Passages;

/// <summary>Marks in a text the words that a query asks for, cut and folded as the index does. What is left out by the
/// query is not marked.</summary>
public sealed class WordMarker
{
    private static readonly IReadOnlyList<FoundWords> NoWords = [];

    private readonly WordSkimmer _words;
    private int _asked;

    public WordMarker(QueryNode? condition, Spellings spellings)
    {
        List<AskedPattern> patterns = [];
        Collect(condition, spellings, patterns);
        _words = new WordSkimmer(patterns);
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
        _words.Find(text, isTitle, ref found);
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

    private void Collect(QueryNode? node, Spellings spellings, List<AskedPattern> patterns)
    {
        switch (node)
        {
            case AllOf all:
                all.Parts.ToList().ForEach(p => Collect(p, spellings, patterns));
                break;
            case AnyOf any:
                any.Parts.ToList().ForEach(p => Collect(p, spellings, patterns));
                break;
            case HasNear near:
                near.Parts.ToList().ForEach(p => Add(patterns, [WordPattern.InNear(p)], inTitle: false));
                break;
            case HasWord word:
                Add(patterns, WordPattern.Of(word, spellings), word.InTitle);
                break;
            case HasPhrase phrase:
                Add(patterns, [WordPattern.Of(phrase)], phrase.InTitle);
                break;
        }
    }

    private void Add(List<AskedPattern> patterns, IReadOnlyList<WordPattern> forms, bool inTitle)
    {
        patterns.AddRange(forms.Select(f => new AskedPattern(f, _asked, inTitle)));
        _asked++;
    }
}
