using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ConflictTracker.Data.Sqlite;

/// <summary>The statements of a writing transaction, each prepared once however many articles it writes.</summary>
internal sealed class KeptStatements : IDisposable
{
    private static readonly ConditionalWeakTable<DbTransaction, KeptStatements> Kept = [];

    private readonly sqlite3 _connection;
    private readonly Dictionary<string, KeptStatement> _statements = new(StringComparer.Ordinal);

    private KeptStatements(DbTransaction transaction) =>
        _connection =
            ((SqliteTransaction)transaction).Connection?.Handle
            ?? throw new InvalidOperationException("The transaction that writes has ended.");

    public static KeptStatements Of(DbTransaction transaction) => Kept.GetValue(transaction, t => new(t));

    /// <summary>Lets go of them, if there are any: the connection goes back to others.</summary>
    public static void Release(DbTransaction transaction)
    {
        if (Kept.TryGetValue(transaction, out KeptStatements? statements))
        {
            Kept.Remove(transaction);
            statements.Dispose();
        }
    }

    /// <summary>What was prepared.</summary>
    public IEnumerable<string> Sql => _statements.Keys;

    /// <param name="sql">A constant of this program: what varies stands in its parameters.</param>
    public KeptStatement this[string sql]
    {
        get
        {
            if (!_statements.TryGetValue(sql, out KeptStatement? statement))
            {
                _statements.Add(sql, statement = new KeptStatement(_connection, sql));
            }

            return statement;
        }
    }

    public void Dispose()
    {
        foreach (KeptStatement statement in _statements.Values)
        {
            statement.Dispose();
        }
    }
}
