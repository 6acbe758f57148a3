using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Stories;
using ConflictTracker.Data.Archive;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Stories;

/// <summary>Keeps with each article the story that it belongs to, as links and rulings have it.</summary>
internal static class StoryGroups
{
    /// <summary>The articles that it is linked to, or joined to by an editor.</summary>
    public static async Task<long[]> NeighboursAsync(
        ArchiveDbContext context,
        long article,
        CancellationToken cancellationToken
    ) =>
        await context
            .StoryLinks.Where(l => l.ArticleId == article || l.OtherId == article)
            .Select(l => l.ArticleId == article ? l.OtherId : l.ArticleId)
            .Union(
                context
                    .StoryRulings.Where(r => r.IsSame && (r.ArticleId == article || r.OtherId == article))
                    .Select(r => r.ArticleId == article ? r.OtherId : r.ArticleId)
            )
            .ToArrayAsync(cancellationToken);

    /// <summary>Works the stories out anew of all articles that can be reached from these.</summary>
    /// <param name="without">An article that is being taken away, or null.</param>
    public static async Task RenewAsync(
        ArchiveDbContext context,
        IReadOnlyCollection<long> from,
        long? without,
        CancellationToken cancellationToken
    )
    {
        HashSet<long> reached = [.. from];
        if (without is { } gone)
        {
            reached.Add(gone);
        }

        Queue<long> open = new(from);
        while (open.TryDequeue(out long next))
        {
            foreach (long other in await NeighboursAsync(context, next, cancellationToken))
            {
                if (reached.Add(other))
                {
                    open.Enqueue(other);
                }
            }
        }

        long[] ids = [.. reached.Where(id => id != without)];
        List<StoryPart> parts = await context
            .Articles.Where(a => ids.Contains(a.Id) && a.State == ArticleState.Published)
            .Select(a => new StoryPart(a.Id, a.Agency))
            .ToListAsync(cancellationToken);
        List<StoryLink> links = await LinksAsync(context, ids, cancellationToken);
        foreach ((long id, (long? story, string? origin)) in StoryGrouping.Of(parts, links))
        {
            await SetAsync(context, id, story, origin, cancellationToken);
        }
    }

    /// <summary>An article that readers do not see belongs to no story.</summary>
    public static Task ForgetAsync(ArchiveDbContext context, long article, CancellationToken cancellationToken) =>
        SetAsync(context, article, null, null, cancellationToken);

    private static async Task SetAsync(
        ArchiveDbContext context,
        long article,
        long? story,
        string? origin,
        CancellationToken cancellationToken
    )
    {
        // What the context tracks is kept in step: it may be saved once more.
        if (context.Articles.Local.FindEntry(article) is { } tracked)
        {
            tracked.Entity.StoryId = story;
            tracked.Entity.Origin = origin;
        }

        await context
            .Articles.Where(a => a.Id == article && (a.StoryId != story || a.Origin != origin))
            .ExecuteUpdateAsync(
                a => a.SetProperty(x => x.StoryId, story).SetProperty(x => x.Origin, origin),
                cancellationToken
            );
    }

    /// <summary>What the texts say but for what an editor parted, and what an editor joined.</summary>
    private static async Task<List<StoryLink>> LinksAsync(
        ArchiveDbContext context,
        long[] ids,
        CancellationToken cancellationToken
    )
    {
        List<StoryRulingRow> rulings = await context
            .StoryRulings.AsNoTracking()
            .Where(r => ids.Contains(r.ArticleId) && ids.Contains(r.OtherId))
            .ToListAsync(cancellationToken);
        List<StoryLinkRow> texts = await context
            .StoryLinks.AsNoTracking()
            .Where(l => ids.Contains(l.ArticleId) && ids.Contains(l.OtherId))
            .ToListAsync(cancellationToken);
        HashSet<(long, long)> parted = [.. rulings.Where(r => !r.IsSame).Select(r => (r.ArticleId, r.OtherId))];
        return
        [
            .. texts
                .Where(l => !parted.Contains((l.ArticleId, l.OtherId)))
                .Select(l => new StoryLink(l.ArticleId, l.OtherId, IsText: true)),
            .. rulings.Where(r => r.IsSame).Select(r => new StoryLink(r.ArticleId, r.OtherId, IsText: false)),
        ];
    }
}
