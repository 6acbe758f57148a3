using ConflictTracker.Core.Reread;
using ConflictTracker.Data.Archive;

namespace ConflictTracker.Data.Reread;

/// <summary>Which articles of rereads are still to be decided about, and which were accepted.</summary>
internal static class RereadSelection
{
    public static IQueryable<RereadArticleRow> Open(ArchiveDbContext context, long reread) =>
        context.RereadArticles.Where(a =>
            a.RereadId == reread
            && !a.IsLeft
            && (a.RunId == null || context.ImportRuns.Any(r => r.Id == a.RunId && r.UndoneAt != null))
        );

    /// <summary>Those of all rereads whose new reading stands.</summary>
    public static IQueryable<RereadArticleRow> Accepted(ArchiveDbContext context) =>
        context.RereadArticles.Where(a => context.ImportRuns.Any(r => r.Id == a.RunId && r.UndoneAt == null));

    public static IQueryable<RereadArticleRow> Open(ArchiveDbContext context, long reread, RereadChoice choice)
    {
        IQueryable<RereadArticleRow> open = Open(context, reread);
        if (choice.Kind is { } kind)
        {
            open = open.Where(a =>
                context.RereadKinds.Any(k =>
                    k.RereadId == reread && k.Kind == kind && k.ArticleId == a.ArticleId && k.IsAlone
                )
            );
        }

        return choice.Slugs is { } slugs
            ? open.Where(a => context.Articles.Any(x => x.Id == a.ArticleId && slugs.Contains(x.Slug)))
            : open;
    }
}
