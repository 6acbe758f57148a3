using ConflictTracker.Core.Import;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Articles;

/// <summary>
/// Knows an article again: by its canonical address, else by source, title and publication date, else by its original's
/// bytes. The same bytes from another address or source are that one's own copy. Asked within the writing transaction, so
/// that two imports at once cannot both create it.
/// </summary>
internal static class ArticleIdentity
{
    /// <param name="Article">The article that the file is, or null for a new one.</param>
    /// <param name="DuplicateOf">Set when the bytes are held under another title or date, and nothing tells that they came
    /// from elsewhere: nothing is to be written.</param>
    /// <param name="HasBytes">The article holds these bytes already, in its current or an earlier revision.</param>
    public sealed record Finding(ArticleRow? Article, ArticleRow? DuplicateOf, bool HasBytes);

    public static async Task<Finding> FindAsync(
        ArchiveDbContext context,
        IdentityKeys keys,
        string? source,
        string sha256,
        CancellationToken cancellationToken
    )
    {
        KnownArticles known = new(context.Transaction);
        long? same = BySameKeys(known, keys);
        List<long> holders = known.OfBytes(sha256);
        if (holders.Count == 0 && same is null)
        {
            return new Finding(null, null, HasBytes: false);
        }

        List<long> ids = same is { } id ? [.. holders, id] : holders;
        List<ArticleRow> rows = await context
            .Articles.Include(a => a.Source)
            .Where(a => ids.Contains(a.Id))
            .OrderBy(a => a.Id)
            .ToListAsync(cancellationToken);
        ArticleRow? article = rows.Find(a => a.Id == same);
        if (holders.Count == 0 || (article is not null && holders.Contains(article.Id)))
        {
            return new Finding(article, null, HasBytes: holders.Count > 0);
        }

        // By its bytes alone it is the same article only if nothing that both sides state tells them apart.
        rows.RemoveAll(a => !holders.Contains(a.Id) || IsElsewhere(a, keys, source));
        if (rows.Count == 0)
        {
            return new Finding(article, null, HasBytes: false);
        }

        ArticleRow? holder = same is null ? rows.Find(h => !HasOtherTitle(h, keys)) : null;
        return holder is null ? new Finding(null, rows[0], HasBytes: true) : new Finding(holder, null, HasBytes: true);
    }

    private static long? BySameKeys(KnownArticles known, IdentityKeys keys)
    {
        long? same = keys.Url is { } url ? known.OfUrl(url) : null;
        if (same is not null || keys.Title is not { } title)
        {
            return same;
        }

        // Two pages with addresses of their own are two articles, however alike their titles.
        return keys.Url is null ? known.OfTitle(title) : known.OfTitleWithoutUrl(title);
    }

    /// <summary>Another page, or another paper's.</summary>
    private static bool IsElsewhere(ArticleRow article, IdentityKeys keys, string? source) =>
        (article.UrlKey is { } url && keys.Url is { } otherUrl && url != otherUrl)
        || (article.Source is { } known && source is not null && Slug.Of(known.Name) != Slug.Of(source));

    private static bool HasOtherTitle(ArticleRow article, IdentityKeys keys) =>
        article.TitleKey is { } title && keys.Title is { } otherTitle && !SameTitle(title, otherTitle);

    /// <summary>A source told on one side only tells nothing apart: it was not known when the other file came.</summary>
    private static bool SameTitle(string one, string other) =>
        one[0] == '|' || other[0] == '|'
            ? one[one.IndexOf('|', StringComparison.Ordinal)..] == other[other.IndexOf('|', StringComparison.Ordinal)..]
            : one == other;
}
