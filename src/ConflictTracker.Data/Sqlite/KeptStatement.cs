using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ConflictTracker.Data.Sqlite;

/// <summary>
/// A statement that stays prepared, its parameters numbered from <c>?1</c>. The provider's commands look each parameter
/// up by its name and make a reader for every run, and an article brings hundreds of runs.
/// </summary>
internal sealed class KeptStatement : IDisposable
{
    private readonly sqlite3 _connection;
    private readonly sqlite3_stmt _statement;

    public KeptStatement(sqlite3 connection, string sql)
    {
        _connection = connection;
        Check(raw.sqlite3_prepare_v2(connection, sql, out _statement));
    }

    /// <summary>Runs a statement that answers nothing.</summary>
    /// <exception cref="SqliteException">SQLite refused it, or the disk failed.</exception>
    public void Run(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        try
        {
            while (Step()) { }
        }
        finally
        {
            Reset();
        }
    }

    /// <inheritdoc cref="Run"/>
    /// <returns>The id of the row that it inserted.</returns>
    public long Insert(params ReadOnlySpan<object?> values)
    {
        Run(values);
        return raw.sqlite3_last_insert_rowid(_connection);
    }

    /// <inheritdoc cref="Run"/>
    /// <returns>What is read of each row of the answer.</returns>
    public List<T> Rows<T>(Func<sqlite3_stmt, T> read, params ReadOnlySpan<object?> values)
    {
        Bind(values);
        try
        {
            List<T> rows = [];
            while (Step())
            {
                rows.Add(read(_statement));
            }

            return rows;
        }
        finally
        {
            Reset();
        }
    }

    /// <inheritdoc cref="Run"/>
    /// <returns>The number in the first row, or null where there is none.</returns>
    public long? Number(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        try
        {
            return Step() && raw.sqlite3_column_type(_statement, 0) != raw.SQLITE_NULL
                ? raw.sqlite3_column_int64(_statement, 0)
                : null;
        }
        finally
        {
            Reset();
        }
    }

    public void Dispose() => _statement.Dispose();

    private void Bind(ReadOnlySpan<object?> values) => StatementValues.Bind(_connection, _statement, values);

    private bool Step()
    {
        int result = raw.sqlite3_step(_statement);
        if (result == raw.SQLITE_ROW)
        {
            return true;
        }

        if (result != raw.SQLITE_DONE)
        {
            Check(result);
        }

        return false;
    }

    /// <summary>A statement that is not put back keeps its transaction open.</summary>
    private void Reset() => _ = raw.sqlite3_reset(_statement);

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, _connection);
}
