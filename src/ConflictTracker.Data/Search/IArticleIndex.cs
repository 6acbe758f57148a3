using System.Data.Common;

namespace ConflictTracker.Data.Search;

/// <summary>
/// The words of the published articles: one part of the provider seam. Everything that knows how a provider searches
/// text stands behind it.
/// </summary>
public interface IArticleIndex
{
    /// <summary>Takes articles in, in place of what the index held of them. A new date moves an article's row.</summary>
    /// <param name="transaction">The one that writes the articles: index and article change together or not at all.</param>
    /// <param name="articles">Each once. Many together cost far less than each by itself.</param>
    Task PutAsync(
        DbTransaction transaction,
        IReadOnlyCollection<IndexedArticle> articles,
        CancellationToken cancellationToken
    );

    /// <summary>Forgets an article that is no longer published. One that the index does not hold is no error.</summary>
    Task RemoveAsync(DbTransaction transaction, long article, CancellationToken cancellationToken);

    /// <summary>Forgets everything, also what is damaged.</summary>
    Task ClearAsync(DbTransaction transaction, CancellationToken cancellationToken);

    /// <summary>Whether an article stands at its place with its dates, and is found by the words that it begins
    /// with.</summary>
    /// <param name="connection">Open; reads the state that its transaction sees.</param>
    Task<bool> HoldsAsync(DbConnection connection, IndexedArticle article, CancellationToken cancellationToken);

    /// <summary>Rows that belong to no published article, or to none of the index's own, by table; empty when there are
    /// none.</summary>
    /// <param name="connection">Open; reads the state that its transaction sees.</param>
    Task<IReadOnlyList<(string Table, long Rows)>> OrphansAsync(
        DbConnection connection,
        CancellationToken cancellationToken
    );

    /// <summary>A page of what is found. Ends early, and says so, when the query costs too much.</summary>
    /// <param name="connection">Open; reads the state that its transaction sees.</param>
    Task<IndexPage> FindAsync(DbConnection connection, IndexQuery query, CancellationToken cancellationToken);

    /// <summary>A page of what is found, and the counts of all of it: for less than both asked one by one where the page
    /// holds everything.</summary>
    /// <param name="connection">Open; reads the state that its transaction sees.</param>
    Task<(IndexPage Page, IndexCounts Counts)> FindAndCountAsync(
        DbConnection connection,
        IndexQuery query,
        CountedParts parts,
        CancellationToken cancellationToken
    );

    /// <summary>Counts everything that is found, whatever the page.</summary>
    /// <param name="connection">Open; reads the state that its transaction sees.</param>
    Task<IndexCounts> CountAsync(
        DbConnection connection,
        IndexQuery query,
        CountedParts parts,
        CancellationToken cancellationToken
    );

    /// <summary>Words of published articles that are like one that none holds, the likest first; empty where some article
    /// holds it, or when looking costs too much.</summary>
    /// <param name="connection">Open; reads the state that its transaction sees.</param>
    /// <param name="term">Folded, as the tokenizer gives it.</param>
    Task<IReadOnlyList<string>> WordsLikeAsync(
        DbConnection connection,
        string term,
        CancellationToken cancellationToken
    );
}
