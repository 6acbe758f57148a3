using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Names;
using ConflictTracker.Core.Search.Language;
using ConflictTracker.Core.Search.Words;
using ConflictTracker.Data.Search;

namespace ConflictTracker.Data.Tests.Search;

/// <summary>What a query means, read off each article in the plainest way: the measure of the index.</summary>
internal sealed class PlainScan(IndexedArticle article, Spellings spellings)
{
    private readonly List<Word?> _title = Stream([article.Title ?? ""]);
    private readonly List<Word?> _text = Stream(
        article.Blocks.Where(b => b.Kind != BlockKind.Chrome).Select(b => b.Text)
    );

    public bool Meets(QueryNode? node) =>
        node switch
        {
            null => true,
            AllOf all => all.Parts.All(Meets),
            AnyOf any => any.Parts.Any(Meets),
            NoneOf not => !Meets(not.Part),
            HasWord word => HasAny(WordPattern.Of(word, spellings), word.InTitle),
            HasPhrase phrase => HasAny([WordPattern.Of(phrase)], phrase.InTitle),
            HasNear near => IsNear(_title, near) || IsNear(_text, near),
            HasField field => Names(field.Field).Any(n => IsNamed(n, field)),
            IsDated date => Span(date.Asked) is { } span
                && span.Last >= (date.From ?? DateOnly.MinValue)
                && span.First <= (date.To ?? DateOnly.MaxValue),
            _ => throw new ArgumentException(node.ToString(), nameof(node)),
        };

    /// <summary>The words of all pieces, each piece ended by a word that nothing equals.</summary>
    private static List<Word?> Stream(IEnumerable<string> pieces) =>
        [.. pieces.SelectMany(p => Tokenizer.Terms(p).Select(Word.Of).Append(null))];

    private bool HasAny(IReadOnlyList<WordPattern> patterns, bool inTitle) =>
        patterns.Any(p => Starts(_title, p).Any() || (!inTitle && Starts(_text, p).Any()));

    private static IEnumerable<int> Starts(List<Word?> words, WordPattern pattern)
    {
        for (int start = 0; start + pattern.Terms.Count <= words.Count; start++)
        {
            int matched = 0;
            while (matched < pattern.Terms.Count && IsWord(words[start + matched], matched, pattern))
            {
                matched++;
            }

            if (matched == pattern.Terms.Count)
            {
                yield return start;
            }
        }
    }

    private static bool IsWord(Word? word, int index, WordPattern pattern) =>
        word is not null
        && pattern.Form switch
        {
            WordForm.Any => word.Stem == pattern.Terms[index],
            WordForm.Prefix when index == pattern.Terms.Count - 1 => word.Term.StartsWith(
                pattern.Terms[index],
                StringComparison.Ordinal
            ),
            _ => word.Term == pattern.Terms[index],
        };

    private static bool IsNear(List<Word?> words, HasNear near)
    {
        WordPattern[] patterns = [.. near.Parts.Select(WordPattern.InNear)];
        int[][] starts = [.. patterns.Select(p => Starts(words, p).ToArray())];
        return starts
            .SelectMany(s => s)
            .Any(last =>
                patterns
                    .Index()
                    .All(p => starts[p.Index].Any(s => s <= last && last - (s + p.Item.Terms.Count) <= near.Distance))
            );
    }

    private bool IsNamed(string name, HasField field)
    {
        IReadOnlyList<string> words = Tokenizer.Terms(name);
        IReadOnlyList<string> asked = Tokenizer.Terms(field.Value);
        bool isAsTyped = field.IsPrefix || !FieldNames.IsSpelt(field.Field);
        IEnumerable<IReadOnlyList<string>> spelt = isAsTyped
            ? [asked]
            : [asked, .. spellings.OthersOf(asked).Select(s => s.Terms)];
        return spelt.Any(value =>
            FieldNames.IsByWords(field.Field)
                ? Starts(
                        [.. words.Select(Word.Of)],
                        new WordPattern(value, field.IsPrefix ? WordForm.Prefix : WordForm.Exact)
                    )
                    .Any()
                : Equal(string.Join('-', words), string.Join('-', value), field.IsPrefix)
        );
    }

    private static bool Equal(string name, string value, bool isPrefix) =>
        isPrefix ? name.StartsWith(value, StringComparison.Ordinal) : name == value;

    private IEnumerable<string> Names(QueryField field) =>
        field switch
        {
            QueryField.Source => article.Source is { } source ? [source.Slug, source.Name] : ["unknown"],
            QueryField.Tag => article.Tags,
            QueryField.Place => Mentioned(NameKind.Place).Concat(article.Events.SelectMany(e => e.Places)),
            QueryField.Person => Mentioned(NameKind.Person),
            QueryField.Topic => article.Events.Select(e => e.Topic).OfType<string>(),
            QueryField.SaidBy => article.Claims.Select(c => c.Speaker).OfType<string>(),
            QueryField.Side => article.Claims.Select(c => c.Side).OfType<string>(),
            QueryField.Verb => article.Claims.Select(c => c.Verb),
            QueryField.Language => [article.Language ?? ""],
            QueryField.Conflict => [article.Conflict ?? ""],
            QueryField.Problem => article.Problems.Select(p => p.Code),
            QueryField.Kind => Kinds(),
            _ => Standings(),
        };

    private IEnumerable<string> Mentioned(NameKind kind) =>
        article.Mentions.Where(m => m.Kind == kind).Select(m => m.Name);

    private IEnumerable<string> Kinds() =>
        [.. article.Events.Take(1).Select(_ => "event"), .. article.Claims.Take(1).Select(_ => "claim")];

    private IEnumerable<string> Standings() =>
        article.Standing switch
        {
            Standing.Agreed => ["agreed", "firm"],
            Standing.Stated => ["stated", "firm"],
            Standing.Inferred => ["inferred", "likely"],
            Standing.Disputed => ["disputed"],
            _ => ["undated"],
        };

    private DateSpan? Span(AskedDate asked) =>
        asked switch
        {
            AskedDate.Published => article.Published?.Span,
            AskedDate.Imported => DateSpan.Of(DateOnly.FromDateTime(article.ImportedAt.UtcDateTime)),
            _ => article.Coverage ?? article.Published?.Span,
        };

    private sealed record Word(string Term, string Stem)
    {
        public static Word Of(string term) => new(term, EnglishStemmer.Stem(term));
    }
}
