using System.Globalization;

namespace ConflictTracker.Core.Search.Language;

/// <summary>Writes a query in the language that <see cref="QueryParser"/> reads: reading it again gives the same query.</summary>
public static class QueryPrinter
{
    public static string Print(SearchQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        string? sort = query.Sort is { } order ? $"sort:{NameOf(order)}" : null;
        string? condition = query.Root is null ? null : Print(query.Root, isInside: sort is not null);
        return string.Join(' ', new[] { condition, sort }.Where(part => part is not null));
    }

    public static string Print(QueryNode node) => Print(node, isInside: false);

    private static string Print(QueryNode node, bool isInside) =>
        node switch
        {
            AllOf all => string.Join(' ', all.Parts.Select(p => p is AnyOf ? InParentheses(p) : Print(p, true))),
            AnyOf any when isInside => InParentheses(any),
            AnyOf any => string.Join(" OR ", any.Parts.Select(p => Print(p, true))),
            NoneOf not => "-" + (not.Part is AllOf or AnyOf ? InParentheses(not.Part) : Print(not.Part, true)),
            HasWord word => $"{(word.InTitle ? "title:" : "")}{word.Text}{(word.IsPrefix ? "*" : "")}",
            HasPhrase phrase => $"{(phrase.InTitle ? "title:" : "")}\"{phrase.Text}\"",
            HasNear near => string.Create(
                CultureInfo.InvariantCulture,
                $"NEAR({string.Join(' ', near.Parts.Select(p => Print(p, true)))}, {near.Distance})"
            ),
            HasField field => Print(field),
            IsDated { Field: "" } date => date.Value,
            IsDated date => $"{date.Field}:{date.Value}",
            _ => throw new ArgumentException($"{node.GetType().Name} is no part of the query language.", nameof(node)),
        };

    private static string InParentheses(QueryNode node) => $"({Print(node, isInside: false)})";

    private static string Print(HasField field)
    {
        string value = field.IsPrefix ? field.Value + "*" : field.Value;
        bool isQuoted = value.Any(c => char.IsWhiteSpace(c) || c is '(' or ')' or '\u00AB');
        return FieldNames.NameOf(field.Field) + ":" + (isQuoted ? $"\"{value}\"" : value);
    }

    /// <summary>As in <c>sort:</c> and in addresses.</summary>
    public static string NameOf(SearchOrder order) =>
        order switch
        {
            SearchOrder.Oldest => "oldest",
            SearchOrder.Best => "best",
            _ => "newest",
        };
}
