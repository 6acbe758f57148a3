using ConflictTracker.Core.Import;
using ConflictTracker.Data.Archive;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Articles;

/// <summary>
/// Knows an article again: by its canonical address, else by source, title and publication date, else by its original's
/// bytes. Asked within the writing transaction, so that two imports at once cannot both create it.
/// </summary>
internal static class ArticleIdentity
{
    /// <param name="Article">The article that the file is, or null for a new one.</param>
    /// <param name="DuplicateOf">Set when the file's bytes are held under another identity: nothing is to be written.</param>
    /// <param name="HasBytes">The article holds these bytes already, in its current or an earlier revision.</param>
    public sealed record Finding(ArticleRow? Article, ArticleRow? DuplicateOf, bool HasBytes);

    // Asked for every file of an import: compiled once.
    private static readonly Func<ArchiveDbContext, string, CancellationToken, Task<ArticleRow?>> OfUrl =
        EF.CompileAsyncQuery(
            (ArchiveDbContext context, string url, CancellationToken _) =>
                context.Articles.OrderBy(a => a.Id).FirstOrDefault(a => a.UrlKey == url)
        );

    private static readonly Func<ArchiveDbContext, string, bool, CancellationToken, Task<ArticleRow?>> OfTitle =
        EF.CompileAsyncQuery(
            (ArchiveDbContext context, string title, bool hasUrl, CancellationToken _) =>
                context
                    .Articles.OrderBy(a => a.Id)
                    .FirstOrDefault(a => a.TitleKey == title && (!hasUrl || a.UrlKey == null))
        );

    private static readonly Func<ArchiveDbContext, string, IAsyncEnumerable<long>> HoldersOf = EF.CompileAsyncQuery(
        (ArchiveDbContext context, string hash) =>
            context.Revisions.Where(r => r.Sha256 == hash).Select(r => r.ArticleId).Distinct()
    );

    public static async Task<Finding> FindAsync(
        ArchiveDbContext context,
        IdentityKeys keys,
        string sha256,
        CancellationToken cancellationToken
    )
    {
        ArticleRow? same = await BySameKeysAsync(context, keys, cancellationToken);
        List<ArticleRow> holders = await ByBytesAsync(context, sha256, cancellationToken);
        if (same is not null && holders.Exists(h => h.Id == same.Id))
        {
            return new Finding(same, null, HasBytes: true);
        }

        if (holders.Count == 0)
        {
            return new Finding(same, null, HasBytes: false);
        }

        // By its bytes alone it is the same article only if nothing that both sides state tells them apart.
        ArticleRow? holder = same is null ? holders.Find(h => !AreDifferent(h, keys)) : null;
        return holder is null
            ? new Finding(null, holders[0], HasBytes: true)
            : new Finding(holder, null, HasBytes: true);
    }

    /// <summary>Two steps: asked in one, SQLite walks all articles.</summary>
    private static async Task<List<ArticleRow>> ByBytesAsync(
        ArchiveDbContext context,
        string sha256,
        CancellationToken cancellationToken
    )
    {
        List<long> ids = [];
        await foreach (long id in HoldersOf(context, sha256).WithCancellation(cancellationToken))
        {
            ids.Add(id);
        }

        return ids.Count == 0
            ? []
            : await context.Articles.Where(a => ids.Contains(a.Id)).OrderBy(a => a.Id).ToListAsync(cancellationToken);
    }

    private static async Task<ArticleRow?> BySameKeysAsync(
        ArchiveDbContext context,
        IdentityKeys keys,
        CancellationToken cancellationToken
    )
    {
        ArticleRow? same = keys.Url is { } url ? await OfUrl(context, url, cancellationToken) : null;
        if (same is null && keys.Title is { } title)
        {
            // Two pages with addresses of their own are two articles, however alike their titles.
            same = await OfTitle(context, title, keys.Url is not null, cancellationToken);
        }

        return same;
    }

    private static bool AreDifferent(ArticleRow article, IdentityKeys keys) =>
        (article.UrlKey is { } url && keys.Url is { } otherUrl && url != otherUrl)
        || (article.TitleKey is { } title && keys.Title is { } otherTitle && !SameTitle(title, otherTitle));

    /// <summary>A source told on one side only tells nothing apart: it was not known when the other file came.</summary>
    private static bool SameTitle(string one, string other) =>
        one[0] == '|' || other[0] == '|'
            ? one[one.IndexOf('|', StringComparison.Ordinal)..] == other[other.IndexOf('|', StringComparison.Ordinal)..]
            : one == other;
}
