using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Reread;
using ConflictTracker.Data.Archive;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Articles;

/// <summary>Reads what waits for an editor beside published articles.</summary>
public sealed class PendingRevisionQueries
{
    private readonly ArchiveConnections _archive;

    internal PendingRevisionQueries(ArchiveConnections archive) => _archive = archive;

    /// <summary>All that wait, newest first, without their differences.</summary>
    public Task<IReadOnlyList<PendingRevision>> ListAsync(CancellationToken cancellationToken) =>
        _archive.ReadAsync<IReadOnlyList<PendingRevision>>(
            async (context, token) =>
            {
                var rows = await context
                    .Revisions.Where(r => r.IsPending)
                    .OrderByDescending(r => r.At)
                    .Join(
                        context
                            .Articles.Include(a => a.Source)
                            .Where(a => a.State == ArticleState.Published || a.State == ArticleState.Private),
                        r => r.ArticleId,
                        a => a.Id,
                        (r, a) =>
                            new
                            {
                                Article = a,
                                a.Source,
                                r.Number,
                                r.At,
                                r.FileName,
                            }
                    )
                    .ToListAsync(token);
                return
                [
                    .. rows.Select(r => new PendingRevision(
                        ArticleSummaries.Of(r.Article),
                        r.Number,
                        r.At,
                        r.FileName,
                        []
                    )),
                ];
            },
            cancellationToken
        );

    /// <summary>One with its differences from what readers see, or null.</summary>
    /// <param name="number">Null for the newest of the article.</param>
    public Task<PendingRevision?> FindAsync(string slug, int? number, CancellationToken cancellationToken) =>
        _archive.ReadAsync<PendingRevision?>(
            async (context, token) =>
            {
                ArticleRow? article = await context
                    .Articles.Include(a => a.Source)
                    .FirstOrDefaultAsync(
                        a => a.Slug == slug && (a.State == ArticleState.Published || a.State == ArticleState.Private),
                        token
                    );
                List<RevisionRow> two = article is null
                    ? []
                    : await context
                        .Revisions.Where(r =>
                            r.ArticleId == article.Id
                            && (r.Number == article.Revision || (r.IsPending && (number == null || r.Number == number)))
                        )
                        .OrderByDescending(r => r.Number)
                        .ToListAsync(token);
                if (two.Find(r => r.IsPending) is not { } waiting)
                {
                    return null;
                }

                ArticleReading shown = RevisionContent.Of(two.Single(r => !r.IsPending)).Reading;
                return new PendingRevision(
                    ArticleSummaries.Of(article!),
                    waiting.Number,
                    waiting.At,
                    waiting.FileName,
                    ReadingComparer.Compare(shown, RevisionContent.Of(waiting).Reading)
                );
            },
            cancellationToken
        );
}
