using ConflictTracker.Core.Timeline;

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

    /// <summary>The most frequent values of each facet that has any.</summary>
    public IReadOnlyList<Facet> Facets()
    {
        List<int>[] counted = [.. ArticleFacts.FacetNames.Select(_ => new List<int>())];
        foreach (int id in _ids)
        {
            if (id > 0)
            {
                counted[id & ((1 << Bits) - 1)].Add(id);
            }
        }

        return
        [
            .. counted
                .Index()
                .Where(f => f.Item.Count > 0)
                .Select(f => new Facet(ArticleFacts.FacetNames[f.Index], MostFrequent(f.Item))),
        ];
    }

    private FacetValue[] MostFrequent(List<int> ids)
    {
        ids.Sort((a, b) => _counts[b >> Bits].CompareTo(_counts[a >> Bits]) is var order && order != 0 ? order : a - b);
        FacetValue[] values = new FacetValue[Math.Min(MostValues, ids.Count)];
        for (int i = 0; i < values.Length; i++)
        {
            (string value, string label) = names[ids[i]];
            values[i] = new FacetValue(value, label, _counts[ids[i] >> Bits]);
        }

        return values;
    }
}
