using System.Text;
using System.Xml;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Search;
using SearchAnswer = ConflictTracker.Core.Search.SearchPage;

namespace ConflictTracker.Web.Search;

/// <summary>What both kinds of feeds say, as plain text.</summary>
internal static class FeedText
{
    public const string Sample = "Sample text, not a press report";

    public static string TitleOf(SearchAnswer found) => Plain($"Conflict Tracker: {found.ReadBack}");

    public static string TitleOf(ArticleSummary article) => Plain(article.DisplayTitle);

    public static string PublisherOf(ArticleSummary article) => Plain(article.Source?.Name ?? "Source unknown");

    public static bool IsSample(ArticleSummary article) => article.Source?.IsSample == true;

    /// <summary>The passages, else the opening words. A sample begins by saying so.</summary>
    public static string BodyOf(SearchHit hit)
    {
        IEnumerable<string> passages =
            hit.Passages.Count == 0
                ? [hit.Article.Lead]
                : hit.Passages.Select(p => $"{(p.IsCutBefore ? "… " : "")}{p.Text.Text}{(p.IsCutAfter ? " …" : "")}");
        return Plain(string.Join("\n\n", IsSample(hit.Article) ? passages.Prepend(Sample + ".") : passages));
    }

    /// <summary>Without what XML cannot hold.</summary>
    private static string Plain(string text)
    {
        StringBuilder plain = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            // Half of a pair reads as U+FFFD; beyond the first plane everything is allowed.
            bool isAllowed = !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value);
            plain.Append(isAllowed ? rune : Rune.ReplacementChar);
        }

        return plain.ToString();
    }
}
