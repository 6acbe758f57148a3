using ConflictTracker.Core.Search.Language;

namespace ConflictTracker.Core.Search.Words;

/// <summary>Tells which words of a query are searched for in other spellings too, for the page to say.</summary>
public static class SpeltWords
{
    /// <summary>Each word once. What is quoted or only a beginning has no other spellings.</summary>
    public static IReadOnlyList<SpeltWord> In(QueryNode? condition, Spellings spellings)
    {
        ArgumentNullException.ThrowIfNull(spellings);
        return
        [
            .. Words(condition)
                .DistinctBy(Key)
                .Select(w => new SpeltWord(w, [.. spellings.OthersOf(Tokenizer.Terms(w)).Select(o => o.Text)]))
                .Where(w => w.Others.Count > 0),
        ];
    }

    private static string Key(string word) => string.Join(' ', Tokenizer.Terms(word));

    private static IEnumerable<string> Words(QueryNode? node) =>
        node switch
        {
            AllOf all => all.Parts.SelectMany(Words),
            AnyOf any => any.Parts.SelectMany(Words),
            NoneOf not => Words(not.Part),
            HasWord { IsPrefix: false } word => [word.Text],
            HasField { IsPrefix: false } field when FieldNames.IsSpelt(field.Field) => [field.Value],
            _ => [],
        };
}
