using ConflictTracker.Core.Articles;
using ConflictTracker.Data.Archive;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Articles;

/// <summary>The published articles before and after one, in the order of the last day that they cover.</summary>
internal static class ArticleNeighbours
{
    public static async Task<ArticleLink?> EarlierAsync(
        ArchiveDbContext context,
        ArticleRow article,
        CancellationToken cancellationToken
    )
    {
        if (article.LastDay is not { } day)
        {
            return null;
        }

        ArticleRow? row = await context
            .Articles.Where(a => a.State == ArticleState.Published)
            .Where(a => a.LastDay <= day && (a.LastDay < day || a.Id < article.Id))
            .OrderByDescending(a => a.LastDay)
            .ThenByDescending(a => a.Id)
            .FirstOrDefaultAsync(cancellationToken);
        return Link(row);
    }

    public static async Task<ArticleLink?> LaterAsync(
        ArchiveDbContext context,
        ArticleRow article,
        CancellationToken cancellationToken
    )
    {
        if (article.LastDay is not { } day)
        {
            return null;
        }

        ArticleRow? row = await context
            .Articles.Where(a => a.State == ArticleState.Published)
            .Where(a => a.LastDay >= day && (a.LastDay > day || a.Id > article.Id))
            .OrderBy(a => a.LastDay)
            .ThenBy(a => a.Id)
            .FirstOrDefaultAsync(cancellationToken);
        return Link(row);
    }

    public static ArticleLink Link(string slug, string title, DateOnly? first, DateOnly? last) =>
        new(slug, title, first is { } f && last is { } l ? new Core.Calendar.DateSpan(f, l) : null);

    private static ArticleLink? Link(ArticleRow? row) =>
        row is null ? null : Link(row.Slug, row.DisplayTitle, row.FirstDay, row.LastDay);
}
