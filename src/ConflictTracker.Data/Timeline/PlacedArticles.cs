using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Articles;
using ConflictTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Timeline;

/// <summary>Reads the articles of days with their sources.</summary>
internal static class PlacedArticles
{
    private static readonly Func<ArchiveDbContext, DateOnly, DateOnly, IAsyncEnumerable<ArticleRow>> Placed =
        EF.CompileAsyncQuery(
            (ArchiveDbContext context, DateOnly first, DateOnly last) =>
                context
                    .Articles.Where(a => a.State == ArticleState.Published && a.LastDay >= first && a.LastDay <= last)
                    .OrderBy(a => a.Id)
                    .Include(a => a.Source)
        );

    /// <summary>Those that stand on the days: the last that they cover. By their ids.</summary>
    public static async Task<List<ArticleRow>> OnAsync(
        ArchiveDbContext context,
        DateSpan days,
        CancellationToken cancellationToken
    ) => await Placed(context, days.First, days.Last).ToListAsync(cancellationToken);

    /// <summary>Those that cover the day and stand on another, by the day that they stand on.</summary>
    /// <param name="placed">Those that stand on the day.</param>
    public static async Task<List<ArticleRow>> CoveringAsync(
        ArchiveDbContext context,
        DateOnly date,
        IReadOnlyList<ArticleRow> placed,
        CancellationToken cancellationToken
    )
    {
        List<long> ids = await CoveringArticles.FindAsync(context, date, cancellationToken);
        ids.RemoveAll(id => placed.Any(p => p.Id == id));
        return ids.Count == 0
            ? []
            : await context
                .Articles.Where(a => ids.Contains(a.Id) && a.LastDay != date)
                .OrderBy(a => a.LastDay)
                .ThenBy(a => a.Id)
                .Include(a => a.Source)
                .ToListAsync(cancellationToken);
    }
}
