using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace ConflictTracker.Data.Sqlite.Search;

/// <summary>The facets of every article of one generation, packed in the order of the index' keys: some 60 bytes for an
/// article.</summary>
internal sealed class FacetTable
{
    private readonly long[] _keys;
    private readonly int[] _starts;
    private readonly int[] _values;

    private FacetTable(long generation, long[] keys, int[] starts, int[] values, FacetNames names)
    {
        Generation = generation;
        _keys = keys;
        _starts = starts;
        _values = values;
        Names = names;
    }

    public long Generation { get; }

    public FacetNames Names { get; }

    public static FacetTable Read(SqliteConnection connection, long generation)
    {
        List<long> keys = [];
        List<int> starts = [0];
        List<int> values = [];
        using PreparedQuery rows = new(connection, """SELECT "Key", "Facets" FROM search_rows ORDER BY "Key" """);
        while (rows.Read())
        {
            keys.Add(rows.Number(0));
            values.AddRange(MemoryMarshal.Cast<byte, int>(rows.Bytes(1)));
            starts.Add(values.Count);
        }

        return new FacetTable(generation, [.. keys], [.. starts], [.. values], FacetNames.Read(connection));
    }

    /// <summary>Counts the values of articles.</summary>
    /// <param name="keys">In their order.</param>
    public void Count(ReadOnlySpan<long> keys, FacetCounts counts)
    {
        int at = 0;
        foreach (long key in keys)
        {
            at = PlaceOf(key, at);
            if (at < _keys.Length && _keys[at] == key)
            {
                counts.Add(_values.AsSpan(_starts[at].._starts[at + 1]));
            }
        }
    }

    /// <summary>Where a key stands or would stand, not before a place: ever longer steps, then halves.</summary>
    private int PlaceOf(long key, int from)
    {
        int step = 1;
        int high = from;
        while (high < _keys.Length && _keys[high] < key)
        {
            from = high + 1;
            high += step;
            step *= 2;
        }

        int found = Array.BinarySearch(_keys, from, Math.Min(high, _keys.Length) - from, key);
        return found < 0 ? ~found : found;
    }
}
