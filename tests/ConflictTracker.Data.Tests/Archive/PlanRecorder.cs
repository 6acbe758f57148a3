using System.Collections.Concurrent;
using System.Data.Common;
using System.Text.RegularExpressions;
using ConflictTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ConflictTracker.Data.Tests.Archive;

/// <summary>Asks SQLite for the plan of every query that the archive runs, with the table for the alias:
/// <c>articles: SEARCH a USING INDEX …</c>. Statements that a writing transaction keeps are asked for when it
/// commits.</summary>
internal sealed partial class PlanRecorder : DbCommandInterceptor, IDbTransactionInterceptor
{
    private readonly ConcurrentQueue<string> _plans = new();

    public bool IsOn { get; set; }

    public IReadOnlyList<string> Plans => [.. _plans];

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        if (IsOn && command.CommandText.StartsWith("SELECT", StringComparison.Ordinal))
        {
            await ExplainAsync(command, cancellationToken);
        }

        return result;
    }

    public async ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction,
        TransactionEventData eventData,
        InterceptionResult result,
        CancellationToken cancellationToken = default
    )
    {
        foreach (string sql in IsOn ? KeptStatements.Of(transaction).Sql : [])
        {
            await using DbCommand command = transaction.Connection!.CreateCommand();
            command.Transaction = transaction;
#pragma warning disable CA2100 // The archive's own statement.
            command.CommandText = sql;
#pragma warning restore CA2100
            foreach (string name in Numbers().Matches(sql).Select(m => m.Value).Distinct())
            {
                DbParameter parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = (name, DBNull.Value);
                command.Parameters.Add(parameter);
            }

            await ExplainAsync(command, cancellationToken);
        }

        return result;
    }

    private async Task ExplainAsync(DbCommand command, CancellationToken cancellationToken)
    {
        Dictionary<string, string> tables = TableAliases()
            .Matches(command.CommandText)
            .DistinctBy(m => m.Groups["alias"].Value)
            .ToDictionary(m => m.Groups["alias"].Value, m => m.Groups["table"].Value);
        await using DbCommand explain = command.Connection!.CreateCommand();
        explain.Transaction = command.Transaction;
#pragma warning disable CA2100 // The archive's own query.
        explain.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
#pragma warning restore CA2100
        foreach (DbParameter parameter in command.Parameters)
        {
            DbParameter copy = explain.CreateParameter();
            (copy.ParameterName, copy.Value) = (parameter.ParameterName, parameter.Value);
            explain.Parameters.Add(copy);
        }

        await using DbDataReader reader = await explain.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            string step = reader.GetString(3);
            string alias = step.Split(' ').ElementAtOrDefault(1) ?? "";
            _plans.Enqueue($"{tables.GetValueOrDefault(alias, alias)}: {step}");
        }
    }

    [GeneratedRegex(@"\?\d+", RegexOptions.None, 1000)]
    private static partial Regex Numbers();

    [GeneratedRegex("""(FROM|JOIN) "(?<table>\w+)" AS "(?<alias>\w+)\W""", RegexOptions.None, 1000)]
    private static partial Regex TableAliases();
}
