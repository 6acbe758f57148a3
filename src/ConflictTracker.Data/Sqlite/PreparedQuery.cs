using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ConflictTracker.Data.Sqlite;

/// <summary>
/// Rows of a statement that stays prepared for as long as its connection lives: preparing a search costs as much as many
/// a search. Values are read where SQLite holds them, with no object for a row. Dispose of it before anything else is
/// done with the connection's transaction.
/// </summary>
internal ref struct PreparedQuery
{
    /// <summary>Searches come in few shapes; what is asked in many is not kept.</summary>
    private const int MostKept = 64;

    /// <summary>By native connection, for as long as it lives; statements that are at work are taken out.</summary>
    private static readonly ConditionalWeakTable<sqlite3, Dictionary<string, sqlite3_stmt>> Kept = [];

    private readonly sqlite3 _connection;
    private readonly string _sql;
    private readonly sqlite3_stmt _statement;

    /// <param name="connection">Open.</param>
    /// <param name="sql">Made of this program's own pieces, with parameters ?1, ?2…</param>
    /// <param name="values">Of the parameters: numbers, text or null. Those that the statement does not name are left
    /// out.</param>
    public PreparedQuery(SqliteConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        _connection =
            connection.Handle ?? throw new InvalidOperationException("The connection to the archive is not open.");
        _sql = sql;
        if (!Kept.GetOrCreateValue(_connection).Remove(sql, out sqlite3_stmt? statement))
        {
            Check(raw.sqlite3_prepare_v2(_connection, sql, out statement));
        }

        _statement = statement;
        int named = raw.sqlite3_bind_parameter_count(_statement);
        StatementValues.Bind(_connection, _statement, values[..Math.Min(values.Length, named)]);
    }

    /// <summary>Runs the statement anew with one number.</summary>
    public readonly void Restart(long value)
    {
        raw.sqlite3_reset(_statement);
        Check(raw.sqlite3_bind_int64(_statement, 1, value));
    }

    /// <returns>False at the end.</returns>
    /// <exception cref="SqliteException">SQLite failed, or its budget is spent.</exception>
    public readonly bool Read()
    {
        int result = raw.sqlite3_step(_statement);
        if (result == raw.SQLITE_ROW)
        {
            return true;
        }

        Check(result);
        return false;
    }

    public readonly bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    public readonly long Number(int column) => raw.sqlite3_column_int64(_statement, column);

    public readonly double Real(int column) => raw.sqlite3_column_double(_statement, column);

    public readonly long? NumberOrNull(int column) => IsNull(column) ? null : Number(column);

    /// <summary>Bytes, or text in UTF-8; good until the next row is read.</summary>
    public readonly ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(_statement, column);

    public readonly string Text(int column) => Encoding.UTF8.GetString(Bytes(column));

    public readonly string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    public readonly void Dispose()
    {
        raw.sqlite3_reset(_statement);
        raw.sqlite3_clear_bindings(_statement);
        Dictionary<string, sqlite3_stmt> kept = Kept.GetOrCreateValue(_connection);
        if (kept.Count >= MostKept || !kept.TryAdd(_sql, _statement))
        {
            _statement.Dispose();
        }
    }

    private readonly void Check(int result)
    {
        if (result is not (raw.SQLITE_OK or raw.SQLITE_DONE))
        {
            SqliteException.ThrowExceptionForRC(result, _connection);
        }
    }
}
