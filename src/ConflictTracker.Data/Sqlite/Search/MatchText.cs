using System.Globalization;
using ConflictTracker.Core.Search.Language;
using ConflictTracker.Core.Search.Words;

namespace ConflictTracker.Data.Sqlite.Search;

/// <summary>
/// Writes conditions as FTS5 expressions, made of quoted tokens alone: nothing that was typed is ever read as FTS5's own
/// syntax. Dates are not in the text table, and FTS5 knows no lone NOT: conditions with those are not written.
/// </summary>
internal sealed class MatchText(Spellings spellings)
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
        return Joined(" OR ", WordPattern.Of(word, spellings).Select(p => Column(column, Quoted(p))))!;
    }

    private static string Quoted(WordPattern pattern)
    {
        string marker = pattern.Form == WordForm.Any ? "" : "=";
        string tokens = string.Join(' ', pattern.Terms.Select(t => marker + t));
        return pattern.Form == WordForm.Prefix ? $"\"{tokens}\" *" : $"\"{tokens}\"";
    }

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
        IEnumerable<IReadOnlyList<string>> spelt = field.IsPrefix
            ? [terms]
            : [terms, .. spellings.OthersOf(terms).Select(s => s.Terms)];
        string star = field.IsPrefix ? " *" : "";
        return Joined(
            " OR ",
            spelt
                .Select(t => string.Join(' ', t))
                .Select(v =>
                    FieldNames.IsByWords(field.Field)
                        ? FieldTokens.Words(field.Field, v)
                        : FieldTokens.Whole(field.Field, v)
                )
                .Select(t => $"\"{t}\"{star}")
        )!;
    }
}
