using Microsoft.Data.Sqlite;

namespace ConflictTracker.Data.Sqlite.Search;

/// <summary>What the ids of facets' values mean.</summary>
internal sealed class FacetNames
{
    private readonly Dictionary<int, (string Value, string Label)> _names = [];

    /// <summary>The highest id that was given out.</summary>
    public int HighestId { get; private set; }

    public (string Value, string Label) this[int id] =>
        _names.TryGetValue(id, out (string, string) name)
            ? name
            : throw new InvalidOperationException($"The index counts a facet value {id} that it does not hold.");

    /// <summary>The id of a facet's value, or null where no article ever had it.</summary>
    /// <param name="facet">The place of its name in <see cref="ArticleFacts.FacetNames"/>.</param>
    public int? IdOf(int facet, string value)
    {
        foreach ((int id, (string held, _)) in _names)
        {
            if (FacetCounts.FacetOf(id) == facet && held == value)
            {
                return id;
            }
        }

        return null;
    }

    public static FacetNames Read(SqliteConnection connection)
    {
        FacetNames names = new();
        using PreparedQuery rows = new(
            connection,
            """SELECT "Id", "Value", "Label" FROM search_facets ORDER BY "Id" """
        );
        while (rows.Read())
        {
            names.HighestId = (int)rows.Number(0);
            names._names.Add(names.HighestId, (rows.Text(1), rows.Text(2)));
        }

        return names;
    }
}
