using System.Diagnostics.CodeAnalysis;
using ConflictTracker.Core.Search.Language;
using ConflictTracker.Core.Timeline;

namespace ConflictTracker.Data.Search;

/// <summary>Holds counts in memory until the archive changes: turning a page, or asking for another order, counts nothing
/// anew. Bounded: when it is full it begins anew.</summary>
internal sealed class KeptCounts
{
    /// <summary>Some 15 KB each where a search hits every week of a long war: three megabytes at most.</summary>
    public const int Most = 200;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, IndexCounts> _counts = new(StringComparer.Ordinal);
    private long _generation;

    /// <summary>What decides what is found, and nothing else of a query.</summary>
    public static string KeyOf(IndexQuery query)
    {
        TimelineFilter filter = query.Filter;
        IEnumerable<string> parts =
        [
            query.Condition is { } condition ? QueryPrinter.Print(condition) : "",
            filter.Days?.ToString() ?? "",
            .. new[] { filter.Source, filter.Topic, filter.Tag, filter.Place, filter.Standing }.SelectMany(c =>
                new[] { string.Join('\u0001', c.In), string.Join('\u0001', c.Out) }
            ),
        ];
        return string.Join('\u0002', parts);
    }

    public bool TryGet(long generation, string key, [NotNullWhen(true)] out IndexCounts? counts)
    {
        lock (_lock)
        {
            counts = null;
            return generation == _generation && _counts.TryGetValue(key, out counts);
        }
    }

    /// <param name="generation">Read before the counts were: they may be newer, never older.</param>
    public void Put(long generation, string key, IndexCounts counts)
    {
        lock (_lock)
        {
            if (generation < _generation || !counts.IsComplete)
            {
                return;
            }

            if (generation > _generation || _counts.Count >= Most)
            {
                _counts.Clear();
                _generation = generation;
            }

            _counts[key] = counts;
        }
    }
}
