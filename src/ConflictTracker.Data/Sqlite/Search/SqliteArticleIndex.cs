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

    public Task<IndexPage> FindAsync(DbConnection connection, IndexQuery query, CancellationToken cancellationToken) =>
        Task.FromResult(Find((SqliteConnection)connection, query, out _, cancellationToken));

    public Task<(IndexPage Page, IndexCounts Counts)> FindAndCountAsync(
        DbConnection connection,
        IndexQuery query,
        CountedParts parts,
        CancellationToken cancellationToken
    )
    {
        SqliteConnection sqlite = (SqliteConnection)connection;
        IndexPage page = Find(sqlite, query, out IReadOnlyList<long>? allKeys, cancellationToken);
        return Task.FromResult((page, Count(sqlite, query, parts, allKeys, cancellationToken)));
    }

    public Task<IndexCounts> CountAsync(
        DbConnection connection,
        IndexQuery query,
        CountedParts parts,
        CancellationToken cancellationToken
    ) => Task.FromResult(Count((SqliteConnection)connection, query, parts, null, cancellationToken));

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

    private IndexPage Find(
        SqliteConnection connection,
        IndexQuery query,
        out IReadOnlyList<long>? allKeys,
        CancellationToken cancellationToken
    )
    {
        using QueryBudget budget = new(connection, options.Find, cancellationToken);
        ArticleIndexReader reader = new(connection, _held, cancellationToken);
        try
        {
            IndexPage page = reader.Find(query);
            allKeys = reader.AllKeys;
            return page;
        }
        catch (SqliteException e) when (QueryBudget.IsSpent(e))
        {
            cancellationToken.ThrowIfCancellationRequested();
            allKeys = null;
            return new IndexPage([], null, null, false);
        }
    }

    /// <param name="allKeys">Of everything that the query finds, where they are known.</param>
    private IndexCounts Count(
        SqliteConnection connection,
        IndexQuery query,
        CountedParts parts,
        IReadOnlyList<long>? allKeys,
        CancellationToken cancellationToken
    )
    {
        using QueryBudget budget = new(connection, options.Count, cancellationToken);
        try
        {
            return new ArticleIndexCounter(connection, _held, _facets, cancellationToken).Count(query, parts, allKeys);
        }
        catch (SqliteException e) when (QueryBudget.IsSpent(e))
        {
            cancellationToken.ThrowIfCancellationRequested();
            return IndexCounts.Nothing with { IsComplete = false };
        }
    }

    private static SqliteConnection ConnectionOf(DbTransaction transaction) =>
        (SqliteConnection?)transaction.Connection
        ?? throw new InvalidOperationException("The transaction that writes the article has ended.");
}
