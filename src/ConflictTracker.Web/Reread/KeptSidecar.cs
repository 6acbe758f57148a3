using System.Text.Json;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Reread;

namespace ConflictTracker.Web.Reread;

/// <summary>
/// What a sidecar once said of an article, from what the archive understood of it. Archives of early versions kept
/// originals and not the files beside them; an original read again must not lose its address and date.
/// </summary>
internal static class KeptSidecar
{
    /// <param name="article">As the archive holds it.</param>
    /// <param name="alone">Its original as understood by itself.</param>
    /// <returns>Null when the original says all of it itself.</returns>
    public static ReadOnlyMemory<byte>? Of(ArticleView article, ArticleDraft alone)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArticleSummary summary = article.Summary;
        string? title = summary.IsUntitled ? null : summary.DisplayTitle;
        return Of(article.Url, article.Dating, title, summary.Tags, alone);
    }

    public static ReadOnlyMemory<byte>? Of(HeldArticle held, ArticleDraft alone)
    {
        ArgumentNullException.ThrowIfNull(held);
        return Of(held.Url, held.Reading.Dating, held.Reading.Title, held.Reading.Tags, alone);
    }

    private static ReadOnlyMemory<byte>? Of(
        string? url,
        DatingVerdict dating,
        string? title,
        IReadOnlyList<string> tags,
        ArticleDraft alone
    )
    {
        Dictionary<string, object> told = [];
        if (url is not null && url != alone.Url)
        {
            told["url"] = url;
        }

        if (Published(dating) is { } published && Published(alone.Dating) is null)
        {
            told["published"] = published;
        }

        // Only beside these: a title or tags alone are an editor's ruling, which is kept as one.
        if (told.Count > 0 && alone.Title is null && title is not null)
        {
            told["title"] = title;
        }

        if (told.Count > 0 && alone.Tags.Count == 0)
        {
            told["tags"] = tags;
        }

        // Not "? :": null would become an empty sidecar there, by way of a null array.
        if (told.Count == 0)
        {
            return null;
        }

        return JsonSerializer.SerializeToUtf8Bytes(told);
    }

    private static string? Published(DatingVerdict dating) =>
        dating.Cues.FirstOrDefault(c => c.Cue is { Kind: CueKind.Metadata, Place: null })?.Cue.Date?.ToString();
}
