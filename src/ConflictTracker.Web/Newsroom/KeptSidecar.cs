using System.Text.Json;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Dating;

namespace ConflictTracker.Web.Newsroom;

/// <summary>
/// What a sidecar once said of an article, from what the archive understood of it. The archive keeps originals and not
/// the files beside them; an original read again must not lose its address and date.
/// </summary>
internal static class KeptSidecar
{
    /// <param name="article">As the archive holds it.</param>
    /// <param name="alone">Its original as understood by itself.</param>
    /// <returns>Null when the original says all of it itself.</returns>
    public static ReadOnlyMemory<byte>? Of(ArticleView article, ArticleDraft alone)
    {
        Dictionary<string, object> told = [];
        if (article.Url is { } url && url != alone.Url)
        {
            told["url"] = url;
        }

        if (Published(article.Dating) is { } published && Published(alone.Dating) is null)
        {
            told["published"] = published;
        }

        // Only beside these: a title or tags alone are an editor's ruling, which is kept as one.
        if (told.Count > 0 && alone.Title is null && !article.Summary.IsUntitled)
        {
            told["title"] = article.Summary.DisplayTitle;
        }

        if (told.Count > 0 && alone.Tags.Count == 0)
        {
            told["tags"] = article.Summary.Tags;
        }

        return told.Count == 0 ? null : JsonSerializer.SerializeToUtf8Bytes(told);
    }

    private static string? Published(DatingVerdict dating) =>
        dating.Cues.FirstOrDefault(c => c.Cue is { Kind: CueKind.Metadata, Place: null })?.Cue.Date?.ToString();
}
