using System.Data.Common;
using ConflictTracker.Data.Search;
using Microsoft.Data.Sqlite;

namespace ConflictTracker.Data.Sqlite.Search;

/// <summary>The index in SQLite's FTS5. SQLite works in the caller's thread, so nothing here waits.</summary>
internal sealed class SqliteArticleIndex(SearchBudgetOptions options) : IArticleIndex
{
    private readonly HeldTokens _held = new();
    private readonly KeptFacets _facets = new();

    public Task PutAsync(
        DbTransaction transaction,
        IReadOnlyCollection<IndexedArticle> articles,
        CancellationToken cancellationToken
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        new ArticleIndexWriter(KeptStatements.Of(transaction)).Put(articles);
        return Task.CompletedTask;
    }

    public Task RemoveAsync(DbTransaction transaction, long article, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        new ArticleIndexWriter(KeptStatements.Of(transaction)).Remove(article);
        return Task.CompletedTask;
    }

    public Task ClearAsync(DbTransaction transaction, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ArticleIndexChecks.Clear(ConnectionOf(transaction));
        return Task.CompletedTask;
    }

    public Task<bool> HoldsAsync(DbConnection connection, IndexedArticle article, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(ArticleIndexChecks.Holds((SqliteConnection)connection, article));
    }

    public Task<IReadOnlyList<(string Table, long Rows)>> OrphansAsync(
        DbConnection connection,
        CancellationToken cancellationToken
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(ArticleIndexChecks.Orphans((SqliteConnection)connection));
    }

    public Task<IndexPage> FindAsync(DbConnection connection, IndexQuery query, CancellationToken cancellationToken)
    {
        SqliteConnection sqlite = (SqliteConnection)connection;
        using QueryBudget budget = new(sqlite, options.Find, cancellationToken);
        try
        {
            return Task.FromResult(new ArticleIndexReader(sqlite, _held, cancellationToken).Find(query));
        }
        catch (SqliteException e) when (QueryBudget.IsSpent(e))
        {
            cancellationToken.ThrowIfCancellationRequested();
            return Task.FromResult(new IndexPage([], null, null, false));
        }
    }

    public Task<IndexCounts> CountAsync(
        DbConnection connection,
        IndexQuery query,
        CountedParts parts,
        CancellationToken cancellationToken
    )
    {
        SqliteConnection sqlite = (SqliteConnection)connection;
        using QueryBudget budget = new(sqlite, options.Count, cancellationToken);
        try
        {
            return Task.FromResult(
                new ArticleIndexCounter(sqlite, _held, _facets, cancellationToken).Count(query, parts)
            );
        }
        catch (SqliteException e) when (QueryBudget.IsSpent(e))
        {
            cancellationToken.ThrowIfCancellationRequested();
            return Task.FromResult(IndexCounts.Nothing with { IsComplete = false });
        }
    }

    public Task<IReadOnlyList<string>> WordsLikeAsync(
        DbConnection connection,
        string term,
        CancellationToken cancellationToken
    )
    {
        SqliteConnection sqlite = (SqliteConnection)connection;
        using QueryBudget budget = new(sqlite, options.Find, cancellationToken);
        try
        {
            return Task.FromResult(NearWords.Of(sqlite, term));
        }
        catch (SqliteException e) when (QueryBudget.IsSpent(e))
        {
            cancellationToken.ThrowIfCancellationRequested();
            return Task.FromResult<IReadOnlyList<string>>([]);
        }
    }

    private static SqliteConnection ConnectionOf(DbTransaction transaction) =>
        (SqliteConnection?)transaction.Connection
        ?? throw new InvalidOperationException("The transaction that writes the article has ended.");
}
