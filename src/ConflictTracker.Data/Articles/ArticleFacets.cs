using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Import;
using ConflictTracker.Core.Names;
using ConflictTracker.Data.Timeline;

namespace ConflictTracker.Data.Articles;

/// <summary>Names what an article and its events can be found by.</summary>
internal static class ArticleFacets
{
    /// <summary>The facets of an article, each key once.</summary>
    public static IEnumerable<ArticleFacetRow> Of(ArticleRow article, RevisionContent content)
    {
        IEnumerable<(string Facet, string Key, string Label)> facets =
        [
            (
                FacetName.Source,
                article.Source?.Slug ?? FacetName.UnknownSource,
                article.Source?.Name ?? FacetName.UnknownSource
            ),
            (FacetName.Standing, StandingKey.Of(content.Dating.Standing), StandingKey.Of(content.Dating.Standing)),
            .. content.Tags.Select(t => (FacetName.Tag, TagKey(t), t.TrimStart('#'))),
            .. content
                .Events.Where(e => e.Topic is not null)
                .Select(e => (FacetName.Topic, Slug.Of(e.Topic!), e.Topic!)),
            .. content.Events.SelectMany(e => e.Places).Select(p => (FacetName.Place, Slug.Of(p), p)),
            .. content
                .Mentions.Where(m => m.Kind != NameKind.Outlet)
                .Select(m => (MentionFacet(m.Kind), Slug.Of(m.Name), m.Name)),
        ];
        if (content.Language is { } language)
        {
            facets = facets.Append((FacetName.Language, language, language));
        }

        return facets
            .Where(f => f.Key.Length > 0)
            .DistinctBy(f => (f.Facet, f.Key))
            .Select(f => new ArticleFacetRow
            {
                ArticleId = article.Id,
                Facet = f.Facet,
                Key = f.Key,
                Label = f.Label,
                Day = article.LastDay,
            });
    }

    /// <summary>The topic and places of an event of a published article.</summary>
    public static IEnumerable<EventFacetRow> Of(EventRow row, Core.Events.ArticleEvent told)
    {
        IEnumerable<(string Facet, string Key)> facets = told.Places.Select(p => (FacetName.Place, Slug.Of(p)));
        if (told.Topic is { } topic)
        {
            facets = facets.Append((FacetName.Topic, Slug.Of(topic)));
        }

        return facets
            .Where(f => f.Key.Length > 0)
            .Distinct()
            .Select(f => new EventFacetRow
            {
                Event = row,
                Facet = f.Facet,
                Key = f.Key,
                Day = row.LastDay,
            });
    }

    /// <summary>Tags are compared without their # and without regard to case.</summary>
    public static string TagKey(string tag) => tag.Trim().TrimStart('#').ToLowerInvariant();

    private static string MentionFacet(NameKind kind) =>
        kind switch
        {
            NameKind.Person => FacetName.Person,
            NameKind.Organisation => FacetName.Organisation,
            NameKind.Weapon => FacetName.Weapon,
            _ => FacetName.Place,
        };
}
