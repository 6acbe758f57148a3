using ConflictTracker.Core.Articles;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Articles;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Stories;

/// <summary>Keeps what editors decide about stories. It stays in force when the articles are read again.</summary>
public sealed class StoryStore
{
    private readonly ArchiveConnections _archive;
    private readonly TimeProvider _time;

    internal StoryStore(ArchiveConnections archive, TimeProvider time)
    {
        _archive = archive;
        _time = time;
    }

    /// <summary>Parts an article from the others of its story.</summary>
    /// <returns>False when it is in no story.</returns>
    public Task<bool> SplitAsync(string slug, string by, CancellationToken cancellationToken) =>
        _archive.WriteAsync(
            async (context, token) =>
            {
                if (await FindAsync(context, slug, token) is not { StoryId: { } story } article)
                {
                    return false;
                }

                long[] others = await context
                    .Articles.Where(a => a.StoryId == story && a.Id != article.Id)
                    .Select(a => a.Id)
                    .ToArrayAsync(token);
                foreach (long other in others)
                {
                    await RuleAsync(context, article.Id, other, isSame: false, by, token);
                }

                await EndAsync(context, [article.Id, .. others], by, "parted from its story", slug, null, token);
                return true;
            },
            cancellationToken
        );

    /// <summary>Joins two published articles, and the stories that they belong to.</summary>
    /// <returns>False when one of them is not there, or they are the same article.</returns>
    public Task<bool> JoinAsync(string slug, string other, string by, CancellationToken cancellationToken) =>
        _archive.WriteAsync(
            async (context, token) =>
            {
                if (
                    await FindAsync(context, slug, token) is not { } one
                    || await FindAsync(context, other, token) is not { } two
                    || one.Id == two.Id
                )
                {
                    return false;
                }

                await RuleAsync(context, one.Id, two.Id, isSame: true, by, token);
                await EndAsync(context, [one.Id, two.Id], by, "joined to a story", slug, other, token);
                return true;
            },
            cancellationToken
        );

    private static Task<ArticleRow?> FindAsync(ArchiveDbContext context, string slug, CancellationToken token) =>
        context
            .Articles.AsNoTracking()
            .FirstOrDefaultAsync(a => a.Slug == slug && a.State == ArticleState.Published, token);

    private async Task RuleAsync(
        ArchiveDbContext context,
        long one,
        long other,
        bool isSame,
        string by,
        CancellationToken cancellationToken
    )
    {
        (long first, long second) = one < other ? (one, other) : (other, one);
        StoryRulingRow? ruling = await context.StoryRulings.FindAsync([first, second], cancellationToken);
        if (ruling is null)
        {
            ruling = new StoryRulingRow
            {
                ArticleId = first,
                OtherId = second,
                By = by,
            };
            context.StoryRulings.Add(ruling);
        }

        ruling.IsSame = isSame;
        ruling.By = by;
        ruling.At = _time.GetUtcNow();
    }

    private async Task EndAsync(
        ArchiveDbContext context,
        long[] articles,
        string by,
        string action,
        string slug,
        string? detail,
        CancellationToken cancellationToken
    )
    {
        await context.SaveChangesAsync(cancellationToken);
        await StoryGroups.RenewAsync(context, articles, without: null, cancellationToken);
        context.AuditEntries.Add(
            new AuditEntryRow
            {
                At = _time.GetUtcNow(),
                By = by,
                Action = action,
                Subject = $"article/{slug}",
                Detail = detail,
            }
        );
    }
}
