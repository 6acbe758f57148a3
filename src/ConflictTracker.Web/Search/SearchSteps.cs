using ConflictTracker.Core.Search;
using ConflictTracker.Core.Search.Language;

namespace ConflictTracker.Web.Search;

/// <summary>One step from a search to the next: what the links of the page do. A step starts over at the first page.</summary>
internal static class SearchSteps
{
    /// <summary>In another order, whatever the text asked for.</summary>
    public static SearchRequest In(this SearchRequest request, SearchOrder order, ParsedQuery parsed) =>
        request with
        {
            Text = parsed.Query.Sort is null ? request.Text : QueryPrinter.Print(parsed.Query with { Sort = null }),
            Order = order,
            After = null,
        };

    /// <summary>With a fact that the article must have, or must not; what the text says of it already is left out.</summary>
    public static SearchRequest With(this SearchRequest request, ParsedQuery parsed, HasField field, bool isIn)
    {
        QueryNode asked = isIn ? field : new NoneOf(field);
        return request.Of(parsed, [.. Parts(parsed).Where(p => !IsAbout(p, field)), asked]);
    }

    /// <summary>Without one part of the text.</summary>
    public static SearchRequest Without(this SearchRequest request, ParsedQuery parsed, QueryNode part) =>
        request.Of(parsed, [.. Parts(parsed).Where(p => p != part)]);

    /// <summary>The parts of the text that must all hold.</summary>
    public static IReadOnlyList<QueryNode> Parts(ParsedQuery parsed) =>
        parsed.Query.Root switch
        {
            null => [],
            AllOf all => all.Parts,
            { } one => [one],
        };

    /// <summary>Every word exactly as typed: no other forms, no other spellings.</summary>
    public static SearchRequest Exactly(this SearchRequest request, ParsedQuery parsed) =>
        request.Of(parsed, [.. Parts(parsed).Select(Quoted)]);

    /// <summary>With another word in a word's place.</summary>
    public static SearchRequest Instead(this SearchRequest request, ParsedQuery parsed, HasWord word, string other) =>
        request.Of(parsed, [.. Parts(parsed).Select(p => Replaced(p, word, word with { Text = other }))]);

    private static QueryNode Replaced(QueryNode node, HasWord word, HasWord other) =>
        node switch
        {
            AllOf all => new AllOf([.. all.Parts.Select(p => Replaced(p, word, other))]),
            AnyOf any => new AnyOf([.. any.Parts.Select(p => Replaced(p, word, other))]),
            _ => node == word ? other : node,
        };

    private static QueryNode Quoted(QueryNode node) =>
        node switch
        {
            AllOf all => new AllOf([.. all.Parts.Select(Quoted)]),
            AnyOf any => new AnyOf([.. any.Parts.Select(Quoted)]),
            NoneOf not => new NoneOf(Quoted(not.Part)),
            HasWord { IsPrefix: false } word => new HasPhrase(word.Text, word.InTitle),
            _ => node,
        };

    private static SearchRequest Of(this SearchRequest request, ParsedQuery parsed, IReadOnlyList<QueryNode> parts) =>
        request with
        {
            Text = QueryPrinter.Print(parsed.Query with { Root = Combine.All(parts) }),
            After = null,
        };

    private static bool IsAbout(QueryNode part, HasField field) =>
        part == field || (part is NoneOf not && not.Part == field);
}
