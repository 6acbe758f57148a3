using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Articles;
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

    /// <summary>Those that cover the day and stand on another.</summary>
    public static async Task<List<ArticleRow>> CoveringAsync(
        ArchiveDbContext context,
        DateOnly date,
        CancellationToken cancellationToken
    )
    {
        // A list of keys cannot be compiled into a query beforehand.
        int[] blocks = CoverageBlocks.Holding(date);
        return await context
            .CoverageBlocks.Where(b => blocks.Contains(b.Block))
            .Join(context.Articles, b => b.ArticleId, a => a.Id, (b, a) => a)
            .Where(a => a.LastDay != date)
            .OrderBy(a => a.LastDay)
            .ThenBy(a => a.Id)
            .Include(a => a.Source)
            .ToListAsync(cancellationToken);
    }
}
