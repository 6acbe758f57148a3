using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Problems;

namespace ConflictTracker.Core.Dating;

/// <summary>The ledger of all publishers' counts on one clock.</summary>
public sealed class PublisherCounts
{
    private readonly Dictionary<string, PublisherCount> _bySource;

    private PublisherCounts(string clock, IReadOnlyList<PublisherCount> all)
    {
        Clock = clock;
        All = all;
        _bySource = all.ToDictionary(c => c.Source, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The id of the clock that is counted.</summary>
    public string Clock { get; }

    public IReadOnlyList<PublisherCount> All { get; }

    public static PublisherCounts Learn(IEnumerable<ClockObservation> observations, DayClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return new PublisherCounts(
            clock.Id,
            [
                .. observations
                    .GroupBy(o => o.Source, StringComparer.OrdinalIgnoreCase)
                    .Select(g => PublisherCount.Learn(g.Key, g, clock)),
            ]
        );
    }

    /// <summary>The problem of an observation of that number that contradicts the source's others, or null.</summary>
    public Problem? SlipAt(string? source, string clock, int stated) =>
        source is not null && clock == Clock && _bySource.TryGetValue(source, out PublisherCount? count)
            ? count.Slips.GetValueOrDefault(stated)
            : null;

    /// <summary>A source's number less the calendar's, or null where nothing is known.</summary>
    public int? DeltaAt(string? source, string clock, int stated) =>
        source is not null && clock == Clock && _bySource.TryGetValue(source, out PublisherCount? count)
            ? count.DeltaAt(stated)
            : null;
}
