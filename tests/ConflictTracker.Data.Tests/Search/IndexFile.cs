using System.Data.Common;
using ConflictTracker.Data.Search;
using ConflictTracker.Data.Sqlite.Search;
using Microsoft.Data.Sqlite;

namespace ConflictTracker.Data.Tests.Search;

/// <summary>An index of its own, in a temporary file.</summary>
internal sealed class IndexFile : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".db");

    public IndexFile(TimeSpan? budget = null)
    {
        TimeSpan time = budget ?? TimeSpan.FromMinutes(1);
        Index = new SqliteArticleIndex(new SearchBudgetOptions { Find = time, Count = time });
        Connection = new SqliteConnection($"Data Source={_path};Pooling=False");
        Connection.Open();
        using SqliteCommand command = Connection.CreateCommand();
        command.CommandText = SearchSchema.Create;
        command.ExecuteNonQuery();
    }

    public SqliteConnection Connection { get; }

    public SqliteArticleIndex Index { get; }

    public async Task PutAsync(params IReadOnlyList<IndexedArticle> articles)
    {
        await using DbTransaction transaction = await Connection.BeginTransactionAsync();
        foreach (IndexedArticle article in articles)
        {
            await Index.PutAsync(transaction, article, CancellationToken.None);
        }

        await transaction.CommitAsync();
    }

    public async Task RemoveAsync(long article)
    {
        await using DbTransaction transaction = await Connection.BeginTransactionAsync();
        await Index.RemoveAsync(transaction, article, CancellationToken.None);
        await transaction.CommitAsync();
    }

    public void Dispose()
    {
        Connection.Dispose();
        File.Delete(_path);
    }
}
