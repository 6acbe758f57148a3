using ConflictTracker.Core.Timeline;

namespace ConflictTracker.Data.Timeline;

/// <summary>The counts of the whole timeline in one state of the archive: its days in order, and its facets.</summary>
internal sealed class TimelineCounts(IReadOnlyList<DayCount> days, IReadOnlyDictionary<string, List<FacetValue>> facets)
{
    /// <summary>Every day that holds anything, in order.</summary>
    public IReadOnlyList<DayCount> Days => days;

    /// <summary>The most frequent values of each facet.</summary>
    public IReadOnlyDictionary<string, List<FacetValue>> Facets => facets;

    public int Articles { get; } = days.Sum(d => d.Articles);

    public int Events { get; } = days.Sum(d => d.Events);

    /// <summary>Days beyond one, in either direction, the nearest first; null begins at that direction's start.</summary>
    public IEnumerable<DayCount> Walk(DateOnly? after, bool backwards)
    {
        int place = (after, backwards) switch
        {
            (null, true) => days.Count - 1,
            (null, false) => 0,
            ({ } day, true) => PlaceOf(day) - 1,
            ({ } day, false) => PlaceOf(day.AddDays(1)),
        };
        for (; place >= 0 && place < days.Count; place += backwards ? -1 : 1)
        {
            yield return days[place];
        }
    }

    /// <summary>The place of the first day that is not before the date.</summary>
    private int PlaceOf(DateOnly date)
    {
        (int low, int high) = (0, days.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = days[middle].Date < date ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
