using ConflictTracker.Core.Timeline;
using ConflictTracker.Data.Timeline;

namespace ConflictTracker.Data.Sqlite.Search;

/// <summary>Counts the values of facets. Ids rise by sixteen from value to value; their last four bits tell the
/// facet.</summary>
internal sealed class FacetCounts(FacetNames names)
{
    /// <summary>So many values are given of each facet.</summary>
    public const int MostValues = 12;

    private const int Bits = 4;

    private readonly int[] _counts = new int[(names.HighestId >> Bits) + 1];
    private readonly int[] _ids = new int[(names.HighestId >> Bits) + 1];

    public void Add(ReadOnlySpan<int> ids)
    {
        foreach (int id in ids)
        {
            _counts[id >> Bits]++;
            _ids[id >> Bits] = id;
        }
    }

    /// <summary>The place of an id's facet in <see cref="ArticleFacts.FacetNames"/>.</summary>
    public static int FacetOf(int id) => id & ((1 << Bits) - 1);

    /// <summary>The most frequent values of each facet, and those that the filter chose, so that they can be let go
    /// of: one that is left out counts nothing.</summary>
    public IReadOnlyList<Facet> Facets(TimelineFilter filter)
    {
        List<int>[] counted = [.. ArticleFacts.FacetNames.Select(_ => new List<int>())];
        foreach (int id in _ids)
        {
            if (id > 0)
            {
                counted[FacetOf(id)].Add(id);
            }
        }

        ILookup<int, int> chosen = Chosen(filter).ToLookup(FacetOf);
        return
        [
            .. counted
                .Index()
                .Where(f => f.Item.Count > 0 || chosen[f.Index].Any())
                .Select(f => new Facet(ArticleFacts.FacetNames[f.Index], Values(f.Item, chosen[f.Index]))),
        ];
    }

    private IEnumerable<int> Chosen(TimelineFilter filter) =>
        new (string Name, FacetChoice Choice)[]
        {
            (FacetName.Source, filter.Source),
            (FacetName.Topic, filter.Topic),
            (FacetName.Tag, filter.Tag),
            (FacetName.Place, filter.Place),
        }
            .SelectMany(f =>
                f.Choice.In.Concat(f.Choice.Out).Select(v => names.IdOf(ArticleFacts.FacetNumber(f.Name), v))
            )
            .OfType<int>();

    private FacetValue[] Values(List<int> ids, IEnumerable<int> chosen)
    {
        ids.Sort((a, b) => _counts[b >> Bits].CompareTo(_counts[a >> Bits]) is var order && order != 0 ? order : a - b);
        return [.. ids.Take(MostValues).Union(chosen).Select(Value)];
    }

    private FacetValue Value(int id)
    {
        (string value, string label) = names[id];
        return new FacetValue(value, label, _counts[id >> Bits]);
    }
}
