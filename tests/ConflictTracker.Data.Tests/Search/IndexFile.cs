using System.Data.Common;
using ConflictTracker.Data.Search;
using ConflictTracker.Data.Sqlite.Search;
using Microsoft.Data.Sqlite;

namespace ConflictTracker.Data.Tests.Search;

/// <summary>An index of its own, in a temporary file.</summary>
internal sealed class IndexFile : IDisposable
{
    private const string RaiseGeneration = """UPDATE archive_state SET "Value" = "Value" + 1;""";

    private readonly string _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".db");

    public IndexFile(TimeSpan? budget = null)
    {
        TimeSpan time = budget ?? TimeSpan.FromMinutes(1);
        Index = new SqliteArticleIndex(new SearchBudgetOptions { Find = time, Count = time });
        Connection = new SqliteConnection($"Data Source={_path};Pooling=False");
        Connection.Open();
        Run(SearchSchema.Create);
        Run("""CREATE TABLE archive_state ("Key" TEXT PRIMARY KEY, "Value" INTEGER NOT NULL);""");
        Run("""INSERT INTO archive_state VALUES ('generation', 1);""");
    }

    public SqliteConnection Connection { get; }

    public SqliteArticleIndex Index { get; }

    public async Task PutAsync(params IReadOnlyList<IndexedArticle> articles)
    {
        await using DbTransaction transaction = await Connection.BeginTransactionAsync();
        await Index.PutAsync(transaction, articles, CancellationToken.None);
        await transaction.CommitAsync();
        Run(RaiseGeneration);
    }

    public async Task RemoveAsync(long article)
    {
        await using DbTransaction transaction = await Connection.BeginTransactionAsync();
        await Index.RemoveAsync(transaction, article, CancellationToken.None);
        await transaction.CommitAsync();
        Run(RaiseGeneration);
    }

    public void Dispose()
    {
        Connection.Dispose();
        File.Delete(_path);
    }

    private void Run(string sql)
    {
        using SqliteCommand command = Connection.CreateCommand();
#pragma warning disable CA2100 // Constants of this file and of the schema.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
