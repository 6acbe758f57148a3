using System.Data.Common;
using SQLitePCL;

namespace ConflictTracker.Data.Sqlite;

/// <summary>Asks for the articles that share bands of a sketch: once for every article that is placed, so without the
/// detour by way of LINQ.</summary>
internal static class LikelyStories
{
    // A range of days and day 0 apart: asked in one, SQLite reads every day of a band, and reports of one template share
    // theirs for years.
    private const string OfBand = """
        SELECT "ArticleId" FROM story_bands WHERE "Hash" = ?1 AND "Day" BETWEEN ?2 AND ?3
        UNION ALL SELECT "ArticleId" FROM story_bands WHERE "Hash" = ?1 AND "Day" = 0 AND ?2 > 0;
        """;

    /// <param name="first">The first day number asked for; articles without a day always are.</param>
    /// <returns>At most <paramref name="take"/>, those that share most bands first.</returns>
    public static IEnumerable<long> Find(
        DbTransaction transaction,
        long article,
        IReadOnlyList<long> bands,
        int first,
        int last,
        int take
    )
    {
        KeptStatement ofBand = KeptStatements.Of(transaction)[OfBand];
        Dictionary<long, int> shared = [];
        foreach (long band in bands)
        {
            foreach (long other in ofBand.Rows(row => raw.sqlite3_column_int64(row, 0), band, first, last))
            {
                shared[other] = shared.GetValueOrDefault(other) + 1;
            }
        }

        shared.Remove(article);
        return shared.OrderByDescending(s => s.Value).ThenBy(s => s.Key).Take(take).Select(s => s.Key);
    }
}
