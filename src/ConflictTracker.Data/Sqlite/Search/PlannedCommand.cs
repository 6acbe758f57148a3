using System.Globalization;
using Microsoft.Data.Sqlite;

namespace ConflictTracker.Data.Sqlite.Search;

/// <summary>Makes commands of plans. Every piece of SQL is this program's own; what was typed is bound.</summary>
internal static class PlannedCommand
{
    /// <param name="select">Columns of search_text, or of search_rows (called r) where rows are walked.</param>
    /// <param name="isDescending">By key; null where the order does not matter.</param>
    /// <param name="withRows">Whether the columns of search_rows are needed beside a full-text match.</param>
    public static SqliteCommand Of(
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
        string match = plan.Match is null ? "" : "search_text MATCH $match AND ";
        string asked = plan.Asked.Length > 0 ? $" AND {plan.Asked}" : "";
        SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // Made of this program's own pieces; see above.
        command.CommandText =
            $"SELECT {select} FROM {from} WHERE {match}{key} >= $first AND {key} <= $last{asked} "
            + isDescending switch
            {
                null => "",
                true => $"ORDER BY {key} DESC",
                false => $"ORDER BY {key} ASC",
            };
#pragma warning restore CA2100
        command.Parameters.AddWithValue("$first", firstKey);
        command.Parameters.AddWithValue("$last", lastKey);
        if (plan.Match is not null)
        {
            command.Parameters.AddWithValue("$match", plan.Match);
        }

        for (int i = 0; i < plan.Parameters.Count; i++)
        {
            command.Parameters.AddWithValue(string.Create(CultureInfo.InvariantCulture, $"${i}"), plan.Parameters[i]);
        }

        return command;
    }

    /// <summary>The longest coverage of all, in days; at least 1.</summary>
    public static int LongestCoverage(SqliteConnection connection)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = """SELECT MAX("Length") FROM search_rows""";
        return command.ExecuteScalar() is long length ? (int)length : 1;
    }
}
