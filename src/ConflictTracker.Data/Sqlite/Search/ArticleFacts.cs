using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Import;
using ConflictTracker.Core.Names;
using ConflictTracker.Core.Search.Language;
using ConflictTracker.Data.Articles;
using ConflictTracker.Data.Search;
using ConflictTracker.Data.Timeline;

namespace ConflictTracker.Data.Sqlite.Search;

/// <summary>
/// What the index knows of an article beside its words: the facets that results are counted by, and the tokens that the
/// query's fields look for. A whole value is one token, <c>place:rostov-region</c>; where fields go by words each word
/// is one, <c>source~al source~jazeera</c>.
/// </summary>
internal static class ArticleFacts
{
    /// <summary>In the order in which pages show them. Only added to: the place in it is stored.</summary>
    public static IReadOnlyList<string> FacetNames { get; } =
    [
        FacetName.Source,
        FacetName.Topic,
        FacetName.Place,
        FacetName.Person,
        FacetName.Tag,
        FacetName.Standing,
        "kind",
        FacetName.Language,
    ];

    public static IReadOnlyList<IndexedFacet> Facets(IndexedArticle article)
    {
        List<(string Name, string Value, string Label)> facets =
        [
            (
                FacetName.Source,
                article.Source?.Slug ?? FacetName.UnknownSource,
                article.Source?.Name ?? FacetName.UnknownSource
            ),
            (FacetName.Standing, StandingKey.Of(article.Standing), StandingKey.Of(article.Standing)),
            .. Topics(article).Select(t => (FacetName.Topic, Slug.Of(t), t)),
            .. Places(article).Select(p => (FacetName.Place, Slug.Of(p), p)),
            .. Persons(article).Select(p => (FacetName.Person, Slug.Of(p), p)),
            .. article.Tags.Select(t => (FacetName.Tag, ArticleFacets.TagKey(t), t.TrimStart('#'))),
            .. Kinds(article).Select(k => ("kind", k, k)),
        ];
        if (article.Language is { } language)
        {
            facets.Add((FacetName.Language, language, language));
        }

        return
        [
            .. facets
                .Where(f => f.Value.Length > 0)
                .Select(f => new IndexedFacet(FacetNumber(f.Name), f.Value, f.Label))
                .DistinctBy(f => (f.Facet, f.Value)),
        ];
    }

    public static int FacetNumber(string name) => FacetNames.Index().First(f => f.Item == name).Index;

    /// <summary>The runs of tokens for the query's fields, each to be found side by side.</summary>
    public static IEnumerable<string> Tokens(IndexedArticle article)
    {
        IEnumerable<string> speakers = article.Claims.Select(c => c.Speaker).OfType<string>();
        string[] sources = article.Source is { } source ? [source.Slug, source.Name] : [FacetName.UnknownSource];
        string standing = StandingKey.Of(article.Standing);
        return
        [
            .. sources.Select(s => FieldTokens.Whole(QueryField.Source, s)),
            .. sources.Select(s => FieldTokens.Words(QueryField.Source, s)),
            .. Persons(article).Select(p => FieldTokens.Words(QueryField.Person, p)),
            .. Persons(article).Select(p => FieldTokens.Whole(QueryField.Person, p)),
            .. speakers.Distinct(StringComparer.Ordinal).Select(s => FieldTokens.Words(QueryField.SaidBy, s)),
            .. Wholes(QueryField.Tag, article.Tags),
            .. Wholes(QueryField.Topic, Topics(article)),
            .. Wholes(QueryField.Topic, Topics(article).Select(t => Slug.Of(t))),
            .. Wholes(QueryField.Place, Places(article)),
            .. Wholes(QueryField.Place, Places(article).Select(p => Slug.Of(p))),
            .. Wholes(QueryField.Person, Persons(article).Select(p => Slug.Of(p))),
            .. Wholes(QueryField.Kind, Kinds(article)),
            .. Wholes(QueryField.Side, article.Claims.Select(c => c.Side).OfType<string>()),
            .. Wholes(QueryField.Verb, article.Claims.Select(c => c.Verb)),
            .. Wholes(QueryField.Problem, article.Problems.Select(p => p.Code)),
            .. Wholes(QueryField.Language, [article.Language ?? ""]),
            .. Wholes(QueryField.Conflict, [article.Conflict ?? ""]),
            .. Wholes(QueryField.Standing, [standing, Grade(article.Standing) ?? standing]),
        ];
    }

    /// <summary>What screens call it.</summary>
    private static string? Grade(Standing standing) =>
        standing switch
        {
            Standing.Agreed or Standing.Stated => "firm",
            Standing.Inferred => "likely",
            _ => null,
        };

    private static IEnumerable<string> Wholes(QueryField field, IEnumerable<string> values) =>
        values.Where(v => v.Length > 0).Select(v => FieldTokens.Whole(field, v));

    private static IEnumerable<string> Topics(IndexedArticle article) =>
        article.Events.Select(e => e.Topic).OfType<string>().Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Places(IndexedArticle article) =>
        Named(article, NameKind.Place).Union(article.Events.SelectMany(e => e.Places), StringComparer.Ordinal);

    private static IEnumerable<string> Persons(IndexedArticle article) => Named(article, NameKind.Person);

    private static IEnumerable<string> Named(IndexedArticle article, NameKind kind) =>
        article.Mentions.Where(m => m.Kind == kind).Select(m => m.Name).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Kinds(IndexedArticle article)
    {
        (string Kind, bool Holds)[] kinds =
        [
            ("event", article.Events.Count > 0),
            ("claim", article.Claims.Count > 0),
            ("post", Has(article, BlockKind.SocialPost)),
            ("caption", Has(article, BlockKind.Caption)),
            ("quote", Has(article, BlockKind.Quote)),
            ("list", Has(article, BlockKind.ListItem)),
        ];
        return kinds.Where(k => k.Holds).Select(k => k.Kind);
    }

    private static bool Has(IndexedArticle article, BlockKind kind) => article.Blocks.Any(b => b.Kind == kind);
}
