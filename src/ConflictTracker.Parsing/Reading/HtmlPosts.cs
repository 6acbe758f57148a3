using AngleSharp.Dom;
using ConflictTracker.Core.Articles;

namespace ConflictTracker.Parsing.Reading;

/// <summary>Makes one post of the pieces that an embed's element left.</summary>
internal static class HtmlPosts
{
    public static void Join(List<Piece> pieces, IElement element)
    {
        int start = pieces.Count;
        while (start > 0 && pieces[start - 1] is { Kind: PieceKind.SocialPost, Post: null })
        {
            start--;
        }

        if (start == pieces.Count)
        {
            return;
        }

        Piece post = Pieces.Join(pieces[start..], "\n");
        PostSignature? signature = PostSignature.Find(post.Text);
        pieces.RemoveRange(start, pieces.Count - start);
        pieces.Add(
            post with
            {
                Kind = PieceKind.SocialPost,
                Post = new SocialPost(
                    signature?.Author,
                    signature?.Handle,
                    signature?.Date,
                    PostLinks.Find(post.Text) ?? Link(element),
                    PlatformOf(element.ClassName ?? "")
                ),
            }
        );
    }

    /// <summary>The post's own address: the last link inside it that leads to one, or the embed's own.</summary>
    private static string? Link(IElement element) =>
        element.GetAttribute("cite")
        ?? element.GetAttribute("data-instgrm-permalink")
        ?? LastLink(element.QuerySelectorAll("a[href]"));

    private static string? LastLink(IHtmlCollection<IElement> links) =>
        links.Length == 0 ? null : links[links.Length - 1].GetAttribute("href");

    private static string? PlatformOf(string names) =>
        names.Contains("twitter", StringComparison.Ordinal) ? "twitter"
        : names.Contains("instagram", StringComparison.Ordinal) ? "instagram"
        : names.Contains("telegram", StringComparison.Ordinal) ? "telegram"
        : names.Contains("truthsocial", StringComparison.Ordinal) ? "truthsocial"
        : names.Contains("fb-", StringComparison.Ordinal) ? "facebook"
        : null;
}
