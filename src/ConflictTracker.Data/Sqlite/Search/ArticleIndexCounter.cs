using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using ConflictTracker.Core.Timeline;
using ConflictTracker.Data.Search;
using Microsoft.Data.Sqlite;

namespace ConflictTracker.Data.Sqlite.Search;

/// <summary>Counts results: one pass over their keys gives the total and the weeks, for each key carries its day.</summary>
internal sealed class ArticleIndexCounter(SqliteConnection connection, CancellationToken cancellationToken)
{
    /// <summary>Facets are counted over so many of the newest results.</summary>
    public const int MostCounted = 5_000;

    /// <summary>So many values are given of each facet.</summary>
    public const int MostValues = 12;

    private readonly List<long> _keys = [];
    private readonly Dictionary<int, int> _facets = [];

    public IndexCounts Count(IndexQuery query, CountedParts parts)
    {
        SearchPlan plan = new(query, PlannedCommand.LongestCoverage(connection));
        int counted = 0;
        bool isComplete = true;
        try
        {
            if (parts == CountedParts.Total)
            {
                return new IndexCounts(Total(plan), [], [], 0, true);
            }

            ReadKeys(plan);
            counted = parts == CountedParts.Facets ? CountFacets() : 0;
        }
        catch (SqliteException e) when (QueryBudget.IsSpent(e))
        {
            cancellationToken.ThrowIfCancellationRequested();
            isComplete = false;
        }

        return new IndexCounts(_keys.Count, Weeks(), isComplete ? Facets() : [], counted, isComplete);
    }

    private int Total(SearchPlan plan)
    {
        using SqliteCommand command = PlannedCommand.Of(
            connection,
            plan,
            "COUNT(*)",
            false,
            plan.FirstKey,
            plan.LastKey,
            isDescending: null
        );
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private void ReadKeys(SearchPlan plan)
    {
        string columns = plan.Match is null ? "r.\"Key\"" : "search_text.rowid";
        using SqliteCommand command = PlannedCommand.Of(
            connection,
            plan,
            columns,
            false,
            plan.FirstKey,
            plan.LastKey,
            isDescending: false
        );
        using SqliteDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            _keys.Add(reader.GetInt64(0));
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

    /// <summary>One statement for all keys: thousands of small ones would cost three times as much.</summary>
    private int CountFacets()
    {
        IEnumerable<long> newest = _keys.Skip(Math.Max(0, _keys.Count - MostCounted));
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = """
            SELECT r."Facets" FROM json_each($keys) k CROSS JOIN search_rows r ON r."Key" = k.value
            """;
        command.Parameters.AddWithValue("$keys", $"[{string.Join(',', newest)}]");
        using SqliteDataReader reader = command.ExecuteReader();
        int rows = 0;
        for (; reader.Read(); rows++)
        {
            ReadOnlySpan<byte> ids = reader.GetFieldValue<byte[]>(0);
            for (; ids.Length >= sizeof(int); ids = ids[sizeof(int)..])
            {
                int id = BinaryPrimitives.ReadInt32LittleEndian(ids);
                CollectionsMarshal.GetValueRefOrAddDefault(_facets, id, out _)++;
            }
        }

        return rows;
    }

    private List<Facet> Facets()
    {
        ILookup<int, KeyValuePair<int, int>> counts = _facets.ToLookup(f => f.Key & 15);
        using SqliteCommand name = connection.CreateCommand();
        name.CommandText = """SELECT "Value", "Label" FROM search_facets WHERE "Id" = $id""";
        SqliteParameter id = name.Parameters.Add("$id", SqliteType.Integer);
        name.Prepare();
        return
        [
            .. ArticleFacts
                .FacetNames.Index()
                .Select(facet => new Facet(
                    facet.Item,
                    [
                        .. counts[facet.Index]
                            .OrderByDescending(f => f.Value)
                            .ThenBy(f => f.Key)
                            .Take(MostValues)
                            .Select(f => Named(name, id, f.Key, f.Value)),
                    ]
                ))
                .Where(f => f.Values.Count > 0),
        ];
    }

    private static FacetValue Named(SqliteCommand name, SqliteParameter id, int value, int count)
    {
        id.Value = value;
        using SqliteDataReader reader = name.ExecuteReader();
        return reader.Read()
            ? new FacetValue(reader.GetString(0), reader.GetString(1), count)
            : throw new InvalidOperationException($"The index counts a facet value {value} that it does not hold.");
    }
}
