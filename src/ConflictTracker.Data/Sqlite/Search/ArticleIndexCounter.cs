using System.Runtime.InteropServices;
using ConflictTracker.Core.Timeline;
using ConflictTracker.Data.Search;
using Microsoft.Data.Sqlite;

namespace ConflictTracker.Data.Sqlite.Search;

/// <summary>Counts results: one pass over their keys gives the total and the weeks, for each key carries its day.</summary>
internal sealed class ArticleIndexCounter(
    SqliteConnection connection,
    HeldTokens held,
    KeptFacets kept,
    CancellationToken cancellationToken
)
{
    /// <summary>Facets are counted over so many of the newest results.</summary>
    public const int MostCounted = 5_000;

    private readonly List<long> _keys = [];
    private IReadOnlyList<Facet> _facets = [];

    /// <param name="keys">Of everything that the query finds, in order, where they are known.</param>
    public IndexCounts Count(IndexQuery query, CountedParts parts, IReadOnlyList<long>? keys = null)
    {
        int counted = 0;
        bool isComplete = true;
        try
        {
            if (keys is not null)
            {
                _keys.AddRange(keys);
            }
            else if (parts == CountedParts.Total)
            {
                return new IndexCounts(Total(PlanOf(query)), [], [], 0, true);
            }
            else
            {
                ReadKeys(PlanOf(query));
            }

            counted = parts == CountedParts.Facets ? CountFacets(query.Filter) : 0;
        }
        catch (SqliteException e) when (QueryBudget.IsSpent(e))
        {
            cancellationToken.ThrowIfCancellationRequested();
            isComplete = false;
        }

        return new IndexCounts(_keys.Count, Weeks(), isComplete ? _facets : [], counted, isComplete);
    }

    private SearchPlan PlanOf(IndexQuery query) =>
        new(query, () => PlannedQuery.LongestCoverage(connection), held.Of(connection));

    private int Total(SearchPlan plan)
    {
        using PreparedQuery count = PlannedQuery.Run(
            connection,
            plan,
            "COUNT(*)",
            false,
            plan.FirstKey,
            plan.LastKey,
            isDescending: null
        );
        return count.Read() ? (int)count.Number(0) : 0;
    }

    private void ReadKeys(SearchPlan plan)
    {
        string columns = plan.Match is null ? "r.\"Key\"" : "search_text.rowid";
        using PreparedQuery keys = PlannedQuery.Run(
            connection,
            plan,
            columns,
            false,
            plan.FirstKey,
            plan.LastKey,
            isDescending: false
        );
        while (keys.Read())
        {
            _keys.Add(keys.Number(0));
        }
    }

    private List<DayCount> Weeks()
    {
        List<DayCount> weeks = [];
        foreach (long key in _keys)
        {
            if (RowKey.DayOf(key) is not { } day)
            {
                continue;
            }

            // Day number 0 was a Monday.
            DateOnly monday = DateOnly.FromDayNumber(day.DayNumber / 7 * 7);
            if (weeks.Count > 0 && weeks[^1].Date == monday)
            {
                weeks[^1] = weeks[^1] with { Articles = weeks[^1].Articles + 1 };
            }
            else
            {
                weeks.Add(new DayCount(monday, 1, 0));
            }
        }

        return weeks;
    }

    /// <returns>Over how many articles.</returns>
    private int CountFacets(TimelineFilter filter)
    {
        ReadOnlySpan<long> newest = CollectionsMarshal.AsSpan(_keys)[Math.Max(0, _keys.Count - MostCounted)..];
        if (kept.Of(connection) is { } table)
        {
            FacetCounts counts = new(table.Names);
            table.Count(newest, counts);
            _facets = counts.Facets(filter);
        }
        else
        {
            FacetCounts counts = new(FacetNames.Read(connection));
            CountRows(newest, counts);
            _facets = counts.Facets(filter);
        }

        return newest.Length;
    }

    private void CountRows(ReadOnlySpan<long> keys, FacetCounts counts)
    {
        using PreparedQuery row = new(connection, """SELECT "Facets" FROM search_rows WHERE "Key" = ?1""");
        foreach (long key in keys)
        {
            row.Restart(key);
            if (row.Read())
            {
                counts.Add(MemoryMarshal.Cast<byte, int>(row.Bytes(0)));
            }
        }
    }
}
