using System.Collections.Frozen;
using ConflictTracker.Core.Search.Words;

namespace ConflictTracker.Core.Search.Language;

/// <summary>The fields' names as typed, and how their values are compared.</summary>
public static class FieldNames
{
    /// <summary>In the order in which help lists them.</summary>
    public static IReadOnlyList<(string Name, QueryField Field)> All { get; } =
    [
        ("source", QueryField.Source),
        ("tag", QueryField.Tag),
        ("topic", QueryField.Topic),
        ("place", QueryField.Place),
        ("person", QueryField.Person),
        ("lang", QueryField.Language),
        ("kind", QueryField.Kind),
        ("standing", QueryField.Standing),
        ("said-by", QueryField.SaidBy),
        ("side", QueryField.Side),
        ("verb", QueryField.Verb),
        ("problem", QueryField.Problem),
        ("conflict", QueryField.Conflict),
    ];

    /// <summary>Values of <c>kind:</c>: an article holds one of these.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["event", "claim", "post", "caption", "quote", "list"];

    /// <summary>Values of <c>standing:</c>; firm is agreed or stated, likely is inferred.</summary>
    public static IReadOnlyList<string> Standings { get; } =
    ["agreed", "stated", "inferred", "disputed", "undated", "firm", "likely"];

    private static readonly FrozenDictionary<string, QueryField> ByName = All.ToFrozenDictionary(
        f => f.Name,
        f => f.Field,
        StringComparer.OrdinalIgnoreCase
    );

    public static QueryField? Find(string name) => ByName.TryGetValue(name, out QueryField field) ? field : null;

    public static string NameOf(QueryField field) => All.First(f => f.Field == field).Name;

    /// <summary>Whether a value is matched by some words of the name, side by side, rather than by the whole of it.</summary>
    public static bool IsByWords(QueryField field) =>
        field is QueryField.Source or QueryField.Person or QueryField.SaidBy;

    /// <summary>Whether values are names, which are found in all their spellings; others are the archive's own
    /// words and codes: <c>lang:uk</c> is no country.</summary>
    public static bool IsSpelt(QueryField field) =>
        field is QueryField.Source or QueryField.Tag or QueryField.Place or QueryField.Person or QueryField.SaidBy;

    /// <summary>A value as it is compared: folded words with hyphens, "Rostov region" is <c>rostov-region</c>.</summary>
    public static string KeyOf(string value) => string.Join('-', Tokenizer.Terms(value));
}
