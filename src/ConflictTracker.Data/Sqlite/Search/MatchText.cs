using System.Globalization;
using ConflictTracker.Core.Search.Language;
using ConflictTracker.Core.Search.Words;

namespace ConflictTracker.Data.Sqlite.Search;

/// <summary>
/// Writes conditions as FTS5 expressions, made of quoted tokens alone: nothing that was typed is ever read as FTS5's own
/// syntax. Dates are not in the text table, and FTS5 knows no lone NOT: conditions with those are not written.
/// </summary>
/// <param name="isHeld">Whether any article holds a token: FTS5 opens every spelling of a name, which takes longer than
/// to find twenty articles, and few archives hold most of them.</param>
internal sealed class MatchText(Spellings spellings, Func<string, bool> isHeld)
{
    /// <summary>The expression, or null when the text table alone cannot answer.</summary>
    public string? Of(QueryNode node) =>
        node switch
        {
            AllOf all => OfAll(all.Parts),
            AnyOf any => Joined(" OR ", any.Parts.Select(Of)),
            HasWord word => OfWord(word),
            HasPhrase phrase => Column(phrase.InTitle ? "exact_title" : null, Quoted(WordPattern.Of(phrase))),
            HasNear near => OfNear(near),
            HasField field => OfField(field),
            _ => null,
        };

    /// <summary>Those that must hold without those that must not; null when there is nothing that must hold.</summary>
    public string? OfAll(IEnumerable<QueryNode> parts)
    {
        ILookup<bool, QueryNode> exclusions = parts.ToLookup(p => p is NoneOf);
        string? some = Joined(" AND ", exclusions[false].Select(Of));
        string? none = exclusions[true].Any() ? Joined(" OR ", exclusions[true].Select(p => Of(((NoneOf)p).Part))) : "";
        return (some, none) switch
        {
            (null, _) or (_, null) => null,
            (_, "") => some,
            _ => $"({some} NOT {none})",
        };
    }

    /// <summary>Any of these values of a facet, each whole.</summary>
    public static string OfValues(QueryField field, IEnumerable<string> values) =>
        Joined(" OR ", values.Select(v => $"\"{FieldTokens.Whole(field, v)}\""))!;

    /// <summary>Null when a part is missing or there is none.</summary>
    private static string? Joined(string by, IEnumerable<string?> parts)
    {
        List<string?> all = [.. parts];
        return all.Count == 0 || all.Contains(null) ? null
            : all.Count == 1 ? all[0]
            : $"({string.Join(by, all)})";
    }

    private static string Column(string? column, string expression) =>
        column is null ? expression : $"{{{column}}} : {expression}";

    private string OfWord(HasWord word)
    {
        string? column =
            !word.InTitle ? null
            : word.IsPrefix ? "exact_title"
            : "title";
        IEnumerable<WordPattern> patterns = Shortest(WordPattern.Of(word, spellings));
        return Joined(" OR ", Held(patterns.Select(Tokens)).Select(t => Column(column, Quoted(t, word.IsPrefix))))!;
    }

    /// <summary>Without those that hold another: who finds "Zelensky" finds "Volodymyr Zelensky".</summary>
    private static IEnumerable<WordPattern> Shortest(IReadOnlyList<WordPattern> patterns) =>
        patterns.Where(p => !patterns.Any(other => other.Terms.Count < p.Terms.Count && Holds(p.Terms, other.Terms)));

    private static bool Holds(IReadOnlyList<string> terms, IReadOnlyList<string> others) =>
        Enumerable
            .Range(0, terms.Count - others.Count + 1)
            .Any(at => terms.Skip(at).Take(others.Count).SequenceEqual(others, StringComparer.Ordinal));

    /// <summary>The first, which was asked for, and those of the others whose tokens are all held.</summary>
    private IEnumerable<string> Held(IEnumerable<string> spellings) =>
        spellings.Where((tokens, i) => i == 0 || tokens.Split(' ').All(isHeld));

    private static string Tokens(WordPattern pattern)
    {
        string marker = pattern.Form == WordForm.Any ? "" : "=";
        return string.Join(' ', pattern.Terms.Select(t => marker + t));
    }

    private static string Quoted(WordPattern pattern) => Quoted(Tokens(pattern), pattern.Form == WordForm.Prefix);

    private static string Quoted(string tokens, bool isPrefix) => isPrefix ? $"\"{tokens}\" *" : $"\"{tokens}\"";

    private static string OfNear(HasNear near)
    {
        IEnumerable<string> parts = near.Parts.Select(p => Quoted(WordPattern.InNear(p)));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{{title text}} : NEAR({string.Join(' ', parts)}, {near.Distance})"
        );
    }

    private string OfField(HasField field)
    {
        IReadOnlyList<string> terms = Tokenizer.Terms(field.Value);
        IEnumerable<IReadOnlyList<string>> spelt =
            field.IsPrefix || !FieldNames.IsSpelt(field.Field)
                ? [terms]
                : [terms, .. spellings.OthersOf(terms).Select(s => s.Terms)];
        IEnumerable<string> values = spelt
            .Select(t => string.Join(' ', t))
            .Select(v =>
                FieldNames.IsByWords(field.Field)
                    ? FieldTokens.Words(field.Field, v)
                    : FieldTokens.Whole(field.Field, v)
            );
        return Joined(" OR ", Held(values).Select(t => Quoted(t, field.IsPrefix)))!;
    }
}
