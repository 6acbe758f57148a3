using ConflictTracker.Data.Archive;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Articles;

/// <summary>Changes one article on an editor's behalf: one transaction with its line in the audit.</summary>
internal sealed class ArticleChanges(ArchiveConnections archive, TimeProvider time)
{
    /// <param name="action">In the past tense: <c>published</c>.</param>
    /// <param name="subject">How the audit names the article; null for its address.</param>
    /// <exception cref="InvalidOperationException">No article has the address.</exception>
    public Task<long> MakeAsync(
        string slug,
        string by,
        string action,
        string? detail,
        Func<ArchiveDbContext, ArticleRow, CancellationToken, Task> change,
        CancellationToken cancellationToken,
        Func<ArticleRow, string>? subject = null
    ) =>
        archive.WriteAsync(
            async (context, token) =>
            {
                ArticleRow article =
                    await context.Articles.Include(a => a.Source).SingleOrDefaultAsync(a => a.Slug == slug, token)
                    ?? throw new InvalidOperationException($"No article has the address '{slug}'.");
                await change(context, article, token);
                context.AuditEntries.Add(
                    new AuditEntryRow
                    {
                        At = time.GetUtcNow(),
                        By = by,
                        Action = action,
                        Subject = subject?.Invoke(article) ?? $"article/{slug}",
                        Detail = detail,
                    }
                );
                return article.Id;
            },
            cancellationToken
        );
}
