using System.Globalization;
using ConflictTracker.Core.Search;
using ConflictTracker.Data.Search;
using Microsoft.Data.Sqlite;

namespace ConflictTracker.Data.Sqlite.Search;

/// <summary>Reads pages of results. By date it walks keys and stops when the page is full; the best are ranked here, out
/// of a bounded number.</summary>
internal sealed class ArticleIndexReader(
    SqliteConnection connection,
    HeldTokens held,
    CancellationToken cancellationToken
)
{
    /// <summary>How many of the newest matches are ranked: bm25 costs about 2.5 µs for each.</summary>
    public const int MostRanked = 20_000;

    // Title, text, lead and headings once more, exact title, exact text, facts: a word in the title weighs most.
    private const string Score = "bm25(search_text, 8.0, 1.0, 2.0, 8.0, 1.0, 0.0)";

    private readonly List<(long Key, long Article)> _rows = [];

    /// <summary>The keys of everything that there is to find, where the first page held it all.</summary>
    public IReadOnlyList<long>? AllKeys { get; private set; }

    public IndexPage Find(IndexQuery query)
    {
        SearchPlan plan = new(query, () => PlannedQuery.LongestCoverage(connection), held.Of(connection));
        return query.Order == SearchOrder.Best && plan.Match is not null ? Best(plan, query) : Walk(plan, query);
    }

    /// <summary>Undated articles come last in either direction: their keys are below all others.</summary>
    private IndexPage Walk(SearchPlan plan, IndexQuery query)
    {
        long? after = RowKey.Read(query.After);
        bool isComplete =
            query.Order == SearchOrder.Oldest
                ? WalkUp(plan, query, after)
                : WalkRun(plan, query, 1, (after ?? long.MaxValue) - 1, isDescending: true);
        AllKeys =
            after is null && isComplete && _rows.Count <= query.Take ? [.. _rows.Select(r => r.Key).Order()] : null;
        IEnumerable<long> articles = _rows.Take(query.Take).Select(r => r.Article);
        string? next = _rows.Count > query.Take ? RowKey.Write(_rows[query.Take - 1].Key) : null;
        return new IndexPage([.. articles], next, null, isComplete);
    }

    private bool WalkUp(SearchPlan plan, IndexQuery query, long? after)
    {
        bool isAfterDated = after < RowKey.FirstDated;
        long firstDated = isAfterDated || after is null ? RowKey.FirstDated : after.Value + 1;
        long firstUndated = isAfterDated ? after!.Value + 1 : 1;
        return (isAfterDated || WalkRun(plan, query, firstDated, long.MaxValue, isDescending: false))
            && (
                _rows.Count > query.Take
                || WalkRun(plan, query, firstUndated, RowKey.FirstDated - 1, isDescending: false)
            );
    }

    /// <returns>False when the budget ran out.</returns>
    private bool WalkRun(SearchPlan plan, IndexQuery query, long first, long last, bool isDescending)
    {
        first = Math.Max(first, plan.FirstKey);
        last = Math.Min(last, plan.LastKey);
        if (first > last)
        {
            return true;
        }

        string columns = plan.Match is null ? "r.\"Key\", r.\"ArticleId\"" : "search_text.rowid, r.\"ArticleId\"";
        try
        {
            using PreparedQuery rows = PlannedQuery.Run(connection, plan, columns, true, first, last, isDescending);
            for (int i = 0; i <= query.Take && rows.Read(); i++)
            {
                _rows.Add((rows.Number(0), rows.Number(1)));
            }

            return true;
        }
        catch (SqliteException e) when (QueryBudget.IsSpent(e))
        {
            cancellationToken.ThrowIfCancellationRequested();
            return false;
        }
    }

    private IndexPage Best(SearchPlan plan, IndexQuery query)
    {
        List<(double Score, long Key)> ranked = [];
        bool isComplete = Rank(plan, ranked);
        bool isBounded = ranked.Count > MostRanked;
        if (isBounded)
        {
            // It only tells that there are more.
            ranked.RemoveAt(MostRanked);
        }

        // The smaller the score the better the match; of equals the newer first.
        ranked.Sort((a, b) => a.Score.CompareTo(b.Score) is var order && order != 0 ? order : b.Key.CompareTo(a.Key));
        List<(double Score, long Key)> page = [.. ranked.Where(IsAfter(query.After)).Take(query.Take + 1)];
        string? next = page.Count > query.Take ? WriteBest(page[query.Take - 1]) : null;
        return new IndexPage(
            ArticlesOf([.. page.Take(query.Take).Select(r => r.Key)]),
            next,
            isBounded ? MostRanked : null,
            isComplete
        );
    }

    /// <summary>Weighs the newest matches, and one more where there are more.</summary>
    /// <returns>False when the budget ran out.</returns>
    private bool Rank(SearchPlan plan, List<(double Score, long Key)> ranked)
    {
        try
        {
            using PreparedQuery rows = PlannedQuery.Run(
                connection,
                plan,
                $"search_text.rowid, {Score}",
                false,
                plan.FirstKey,
                plan.LastKey,
                isDescending: true
            );
            while (ranked.Count <= MostRanked && rows.Read())
            {
                ranked.Add((rows.Real(1), rows.Number(0)));
            }

            return true;
        }
        catch (SqliteException e) when (QueryBudget.IsSpent(e))
        {
            cancellationToken.ThrowIfCancellationRequested();
            return false;
        }
    }

    private static string WriteBest((double Score, long Key) row) =>
        string.Create(CultureInfo.InvariantCulture, $"{row.Score:R}_{row.Key}");

    private static Func<(double Score, long Key), bool> IsAfter(string? after)
    {
        if (
            after?.Split('_') is not [var score, var key]
            || !double.TryParse(score, NumberStyles.Float, CultureInfo.InvariantCulture, out double lastScore)
            || RowKey.Read(key) is not { } lastKey
        )
        {
            return _ => true;
        }

        return row => row.Score > lastScore || (row.Score.Equals(lastScore) && row.Key < lastKey);
    }

    private List<long> ArticlesOf(IReadOnlyList<long> keys)
    {
        List<long> articles = new(keys.Count);
        using PreparedQuery rows = new(connection, """SELECT "ArticleId" FROM search_rows WHERE "Key" = ?1""");
        foreach (long key in keys)
        {
            rows.Restart(key);
            if (rows.Read())
            {
                articles.Add(rows.Number(0));
            }
        }

        return articles;
    }
}
