using ConflictTracker.Core.Timeline;
using ConflictTracker.Data.Archive;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Timeline;

/// <summary>Counts the articles of a selection by source, topic, place, tag and standing.</summary>
internal static class TimelineFacets
{
    /// <summary>The most frequent values of a facet; those asked for are shown besides.</summary>
    private const int Shown = 20;

    private static readonly string[] Names =
    [
        FacetName.Source,
        FacetName.Topic,
        FacetName.Place,
        FacetName.Tag,
        FacetName.Standing,
    ];

    /// <summary>A facet of which values are asked for is counted as if they were not: its other values show what they
    /// would add.</summary>
    public static async Task<IReadOnlyList<Facet>> CountAsync(
        ArchiveDbContext context,
        TimelineCounts counts,
        TimelineSelection selection,
        IReadOnlyList<FilterChoice> choices,
        CancellationToken cancellationToken
    )
    {
        IReadOnlyDictionary<string, List<FacetValue>> values = selection.IsEverything
            ? counts.Facets
            : await CountedAsync(context, selection, cancellationToken);
        return
        [
            .. Names.Select(name => new Facet(
                name,
                Chosen(values.GetValueOrDefault(name, []), choices.FirstOrDefault(c => c.Facet == name))
            )),
        ];
    }

    private static List<FacetValue> Chosen(List<FacetValue> values, FilterChoice? choice)
    {
        IEnumerable<FacetValue> ordered = values
            .OrderByDescending(v => v.Count)
            .ThenBy(v => v.Label, StringComparer.InvariantCultureIgnoreCase);
        HashSet<string> asked = choice is null ? [] : [.. choice.In, .. choice.Out];
        List<FacetValue> shown = [.. ordered.Where((v, i) => i < Shown || asked.Contains(v.Key))];
        // A value that was asked for stays, so that it can be let go of, even when nothing has it.
        shown.AddRange(asked.Where(k => !shown.Exists(v => v.Key == k)).Select(k => new FacetValue(k, k, 0)));
        return shown;
    }

    /// <summary>The most frequent values on the whole timeline, from what import keeps.</summary>
    public static async Task<Dictionary<string, List<FacetValue>>> KeptAsync(
        ArchiveDbContext context,
        CancellationToken cancellationToken
    )
    {
        Dictionary<string, List<FacetValue>> values = [];
        foreach (string name in Names)
        {
            values[name] = await context
                .FacetCounts.Where(c => c.Facet == name && c.Dated > 0)
                .OrderByDescending(c => c.Dated)
                .Take(Shown)
                .Select(c => new FacetValue(c.Key, c.Label, c.Dated))
                .ToListAsync(cancellationToken);
        }

        return values;
    }

    private static async Task<Dictionary<string, List<FacetValue>>> CountedAsync(
        ArchiveDbContext context,
        TimelineSelection selection,
        CancellationToken cancellationToken
    )
    {
        string[] asked = [.. selection.AskedFacets];
        Dictionary<string, List<FacetValue>> values = await GroupAsync(
            context,
            selection,
            [.. Names.Except(asked)],
            cancellationToken
        );
        foreach (string name in asked)
        {
            Dictionary<string, List<FacetValue>> own = await GroupAsync(
                context,
                selection.Without(name),
                [name],
                cancellationToken
            );
            values[name] = own.GetValueOrDefault(name, []);
        }

        return values;
    }

    private static async Task<Dictionary<string, List<FacetValue>>> GroupAsync(
        ArchiveDbContext context,
        TimelineSelection selection,
        string[] names,
        CancellationToken cancellationToken
    )
    {
        var counted = await selection
            .Articles()
            .Join(context.ArticleFacets, p => p.Id, f => f.ArticleId, (p, f) => f)
            .Where(f => names.Contains(f.Facet))
            .GroupBy(f => new { f.Facet, f.Key })
            .Select(g => new
            {
                g.Key.Facet,
                g.Key.Key,
                Label = g.Min(f => f.Label)!,
                Count = g.Count(),
            })
            .ToListAsync(cancellationToken);
        return counted
            .GroupBy(c => c.Facet)
            .ToDictionary(g => g.Key, g => g.Select(c => new FacetValue(c.Key, c.Label, c.Count)).ToList());
    }
}
