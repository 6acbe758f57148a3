using System.Globalization;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Articles;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ConflictTracker.Data.Sqlite;

/// <summary>Finds the articles that cover a day, by the keys of all blocks that hold it.</summary>
internal static class CoveringArticles
{
    /// <summary>Their ids. By a plain statement: every day page asks, and a list of keys cannot be compiled into a query
    /// beforehand.</summary>
    public static async Task<List<long>> FindAsync(
        ArchiveDbContext context,
        DateOnly day,
        CancellationToken cancellationToken
    )
    {
        SqliteConnection connection = (SqliteConnection)context.Database.GetDbConnection();
        await using SqliteCommand command = connection.CreateCommand();
        command.Transaction = (SqliteTransaction?)context.Database.CurrentTransaction?.GetDbTransaction();
#pragma warning disable CA2100 // Holds numbers of this program alone.
        command.CommandText = Sql(day);
#pragma warning restore CA2100
        List<long> ids = [];
        await using SqliteDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            ids.Add(reader.GetInt64(0));
        }

        return ids;
    }

    /// <summary>The statement that finds them.</summary>
    internal static string Sql(DateOnly day)
    {
        string blocks = string.Join(
            ", ",
            CoverageBlocks.Holding(day).Select(b => b.ToString(CultureInfo.InvariantCulture))
        );
        return $"""SELECT "ArticleId" FROM coverage_blocks WHERE "Block" IN ({blocks});""";
    }
}
