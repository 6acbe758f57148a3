using ConflictTracker.Core.Search.Words;

namespace ConflictTracker.Core.Search.Passages;

/// <summary>A pattern that words of a text are compared with.</summary>
internal sealed class AskedPattern
{
    private readonly WordPattern _pattern;
    private readonly string _beginning;

    /// <param name="asked">Which word or phrase of the query it belongs to.</param>
    /// <param name="inTitle">Asked for in the title alone.</param>
    public AskedPattern(WordPattern pattern, int asked, bool inTitle)
    {
        _pattern = pattern;
        Asked = asked;
        InTitle = inTitle;
        string first = pattern.Terms[0];
        _beginning = pattern.Form == WordForm.Any ? EnglishStemmer.BeginningOf(first) : first;
    }

    public int Asked { get; }

    public bool InTitle { get; }

    /// <summary>What the first word of every match begins with, folded.</summary>
    public string Beginning => _beginning;

    /// <summary>Where it stands, beginning with the word that was just read; null where it does not.</summary>
    /// <param name="room">For looking ahead.</param>
    public int? EndAt(in WordReader words, Span<char> room)
    {
        // Few words of a text need to be stemmed.
        if (!words.Term.StartsWith(_beginning, StringComparison.Ordinal) || !IsWord(0, words.Term))
        {
            return null;
        }

        int end = words.Place.End;
        if (_pattern.Terms.Count > 1)
        {
            WordReader ahead = words.Ahead(room);
            for (int i = 1; i < _pattern.Terms.Count; i++)
            {
                if (!ahead.Read() || !IsWord(i, ahead.Term))
                {
                    return null;
                }

                end = ahead.Place.End;
            }
        }

        return end;
    }

    private bool IsWord(int number, ReadOnlySpan<char> term)
    {
        string asked = _pattern.Terms[number];
        return _pattern.Form switch
        {
            WordForm.Any => EnglishStemmer.Stem(term.ToString()) == asked,
            WordForm.Prefix when number == _pattern.Terms.Count - 1 => term.StartsWith(asked, StringComparison.Ordinal),
            _ => term.SequenceEqual(asked),
        };
    }
}
