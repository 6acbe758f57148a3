using System.Diagnostics;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ConflictTracker.Data.Sqlite.Search;

/// <summary>
/// Bounds what one query may cost: SQLite asks every thousand steps whether to go on. Cancelling a command does
/// nothing in this provider, so this is the only way to stop one.
/// </summary>
internal sealed class QueryBudget : IDisposable
{
    private const int StepsBetweenLooks = 1000;

    private readonly SqliteConnection _connection;
    private readonly long _deadline;
    private readonly CancellationToken _cancellationToken;

    /// <param name="connection">Open. Holds the budget until it is disposed of.</param>
    public QueryBudget(SqliteConnection connection, TimeSpan time, CancellationToken cancellationToken)
    {
        _connection = connection;
        _cancellationToken = cancellationToken;
        _deadline = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);
        raw.sqlite3_progress_handler(connection.Handle, StepsBetweenLooks, Look, null);
    }

    /// <summary>Whether an exception is SQLite's answer to a spent budget.</summary>
    public static bool IsSpent(SqliteException exception) => exception.SqliteErrorCode == raw.SQLITE_INTERRUPT;

    public void Dispose() => raw.sqlite3_progress_handler(_connection.Handle, 0, null, null);

    private int Look(object? _) =>
        Stopwatch.GetTimestamp() > _deadline || _cancellationToken.IsCancellationRequested ? 1 : 0;
}
