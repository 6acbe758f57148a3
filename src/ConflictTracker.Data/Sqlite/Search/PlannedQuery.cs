using Microsoft.Data.Sqlite;

namespace ConflictTracker.Data.Sqlite.Search;

/// <summary>Runs plans. Every piece of SQL is this program's own; what was typed is bound.</summary>
internal static class PlannedQuery
{
    /// <param name="select">Columns of search_text, or of search_rows (called r) where rows are walked.</param>
    /// <param name="isDescending">By key; null where the order does not matter.</param>
    /// <param name="withRows">Whether the columns of search_rows are needed beside a full-text match.</param>
    public static PreparedQuery Run(
        SqliteConnection connection,
        SearchPlan plan,
        string select,
        bool withRows,
        long firstKey,
        long lastKey,
        bool? isDescending
    )
    {
        bool isJoined = withRows || plan.Asked.Length > 0;
        string key = plan.Match is null ? "r.\"Key\"" : "search_text.rowid";
        string from =
            plan.Match is null ? "search_rows r"
            : isJoined ? "search_text CROSS JOIN search_rows r ON r.\"Key\" = search_text.rowid"
            : "search_text";
        string match = plan.Match is null ? "" : "search_text MATCH ?3 AND ";
        string asked = plan.Asked.Length > 0 ? $" AND {plan.Asked}" : "";
        string order = isDescending switch
        {
            null => "",
            true => $"ORDER BY {key} DESC",
            false => $"ORDER BY {key} ASC",
        };
        return new PreparedQuery(
            connection,
            $"SELECT {select} FROM {from} WHERE {match}{key} >= ?1 AND {key} <= ?2{asked} {order}",
            [firstKey, lastKey, plan.Match, .. plan.Parameters]
        );
    }

    /// <summary>The longest coverage of all, in days; at least 1.</summary>
    public static int LongestCoverage(SqliteConnection connection)
    {
        using PreparedQuery longest = new(connection, """SELECT MAX("Length") FROM search_rows""");
        return longest.Read() && longest.NumberOrNull(0) is { } length ? (int)length : 1;
    }
}
