using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace ConflictTracker.Data.Sqlite;

/// <summary>One INSERT, prepared once and run for each row. EF Core's tracking costs ten times as much for a row, and an
/// article brings dozens.</summary>
internal sealed class PreparedInsert : IDisposable
{
    private readonly SqliteCommand _command;

    /// <param name="table">And <paramref name="columns"/>: names of this program, never input.</param>
    public PreparedInsert(DbTransaction transaction, string table, params ReadOnlySpan<string> columns)
    {
        SqliteTransaction sqlite = (SqliteTransaction)transaction;
        _command =
            sqlite.Connection?.CreateCommand()
            ?? throw new InvalidOperationException("The transaction that writes the rows has ended.");
        _command.Transaction = sqlite;
        List<string> parameters = [];
        foreach (string column in columns)
        {
            parameters.Add("$" + column);
            _command.Parameters.Add(new SqliteParameter { ParameterName = "$" + column });
        }

        string names = string.Join("\", \"", columns.ToArray());
#pragma warning disable CA2100 // Names of this program.
        _command.CommandText =
            $"""INSERT INTO "{table}" ("{names}") VALUES ({string.Join(", ", parameters)}) RETURNING rowid;""";
#pragma warning restore CA2100
    }

    /// <param name="values">In the order of the columns.</param>
    /// <returns>The row's id.</returns>
    public long Run(params ReadOnlySpan<object?> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            _command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return (long)_command.ExecuteScalar()!;
    }

    public void Dispose() => _command.Dispose();
}
