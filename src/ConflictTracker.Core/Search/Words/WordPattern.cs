using ConflictTracker.Core.Search.Language;

namespace ConflictTracker.Core.Search.Words;

/// <summary>A run of words to be found side by side.</summary>
/// <param name="Terms">One or more; stems where <paramref name="Form"/> is <see cref="WordForm.Any"/>.</param>
public sealed record WordPattern(IReadOnlyList<string> Terms, WordForm Form)
{
    /// <summary>What a word of a query matches: its forms, and those of its name's other spellings.</summary>
    public static IReadOnlyList<WordPattern> Of(HasWord word, Spellings spellings)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(spellings);
        IReadOnlyList<string> terms = Tokenizer.Terms(word.Text);
        return word.IsPrefix
            ? [new WordPattern(terms, WordForm.Prefix)]
            : [AnyForm(terms), .. spellings.OthersOf(terms).Select(s => AnyForm(s.Terms))];
    }

    public static WordPattern Of(HasPhrase phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        return new WordPattern(Tokenizer.Terms(phrase.Text), WordForm.Exact);
    }

    /// <summary>Inside NEAR every word, quoted or not, is matched in any form.</summary>
    public static WordPattern InNear(QueryNode part) =>
        AnyForm(Tokenizer.Terms(part is HasPhrase phrase ? phrase.Text : ((HasWord)part).Text));

    public static WordPattern AnyForm(IReadOnlyList<string> terms) =>
        new([.. terms.Select(EnglishStemmer.Stem)], WordForm.Any);

    public bool Equals(WordPattern? other) =>
        other is not null && Form == other.Form && Terms.SequenceEqual(other.Terms, StringComparer.Ordinal);

    public override int GetHashCode() => Terms.Aggregate((int)Form, HashCode.Combine);
}
