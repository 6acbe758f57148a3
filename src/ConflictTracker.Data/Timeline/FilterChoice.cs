using ConflictTracker.Core.Import;
using ConflictTracker.Core.Timeline;
using ConflictTracker.Data.Articles;

namespace ConflictTracker.Data.Timeline;

/// <summary>What a filter says of one facet, in the keys of the archive's rows.</summary>
/// <param name="IsToldByEvents">Events have topics and places of their own; the rest they have from their article.</param>
internal sealed record FilterChoice(string Facet, string[] In, string[] Out, bool IsToldByEvents)
{
    /// <summary>The facets that the filter uses.</summary>
    public static IReadOnlyList<FilterChoice> Of(TimelineFilter filter)
    {
        FilterChoice[] choices =
        [
            new(FacetName.Source, Keys(filter.Source.In, WordKey), Keys(filter.Source.Out, WordKey), false),
            new(FacetName.Topic, Keys(filter.Topic.In, WordKey), Keys(filter.Topic.Out, WordKey), true),
            new(FacetName.Place, Keys(filter.Place.In, WordKey), Keys(filter.Place.Out, WordKey), true),
            new(
                FacetName.Tag,
                Keys(filter.Tag.In, ArticleFacets.TagKey),
                Keys(filter.Tag.Out, ArticleFacets.TagKey),
                false
            ),
            new(FacetName.Standing, Keys(filter.Standing.In, WordKey), Keys(filter.Standing.Out, WordKey), false),
        ];
        return [.. choices.Where(c => c.In.Length > 0 || c.Out.Length > 0)];
    }

    private static string[] Keys(IReadOnlyList<string> values, Func<string, string> key) =>
        [.. values.Select(key).Distinct(StringComparer.Ordinal)];

    private static string WordKey(string value) => Slug.Of(value);
}
