using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ConflictTracker.Data.Sqlite;

/// <summary>Values of a statement's parameters, <c>?1</c> first, as the provider writes them, so that it reads them.</summary>
internal static class StatementValues
{
    /// <exception cref="ArgumentException">One is of a type that the archive's columns do not have.</exception>
    /// <exception cref="SqliteException">SQLite refused one.</exception>
    public static void Bind(sqlite3 connection, sqlite3_stmt statement, ReadOnlySpan<object?> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            SqliteException.ThrowExceptionForRC(Bind(statement, i + 1, values[i]), connection);
        }
    }

    private static int Bind(sqlite3_stmt statement, int place, object? value) =>
        value switch
        {
            null => raw.sqlite3_bind_null(statement, place),
            string text => raw.sqlite3_bind_text(statement, place, text),
            long number => raw.sqlite3_bind_int64(statement, place, number),
            int number => raw.sqlite3_bind_int(statement, place, number),
            bool flag => raw.sqlite3_bind_int(statement, place, flag ? 1 : 0),
            double number => raw.sqlite3_bind_double(statement, place, number),
            // Nothing to point at would be null.
            byte[] { Length: 0 } => raw.sqlite3_bind_zeroblob(statement, place, 0),
            byte[] bytes => raw.sqlite3_bind_blob(statement, place, bytes),
            DateOnly day => raw.sqlite3_bind_text(
                statement,
                place,
                day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            ),
            _ => throw new ArgumentException($"A {value.GetType()} is no value of SQLite.", nameof(value)),
        };
}
