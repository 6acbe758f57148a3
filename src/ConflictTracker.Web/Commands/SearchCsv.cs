using System.Globalization;
using System.Text;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Search;

namespace ConflictTracker.Web.Commands;

/// <summary>A search as comma-separated values (RFC 4180): a header, then a row for each article.</summary>
internal static class SearchCsv
{
    private const string Header = "address,title,source,sample,language,published,first,last,standing,passage";

    private static readonly char[] Special = ['"', ',', '\r', '\n'];

    public static string Of(SearchPage found) =>
        string.Join("\r\n", found.Hits.Select(h => string.Join(',', Cells(h).Select(Written))).Prepend(Header));

    private static IEnumerable<string?> Cells(SearchHit hit)
    {
        ArticleSummary article = hit.Article;
        return
        [
            $"/article/{article.Slug}",
            article.DisplayTitle,
            article.Source?.Name,
            article.Source?.IsSample == true ? "sample" : "",
            article.Language,
            article.Published?.ToString(),
            Iso(article.Coverage?.First),
            Iso(article.Coverage?.Last),
            article.Standing.ToString().ToLowerInvariant(),
            hit.Passages.Count > 0 ? hit.Passages[0].Text.Text : "",
        ];
    }

    /// <summary>An apostrophe stands before what a spreadsheet would run as a formula.</summary>
    private static string Written(string? value)
    {
        string cell =
            value is [] or null ? ""
            : value[0] is '=' or '+' or '-' or '@' or '\t' ? "'" + value
            : value;
        return cell.IndexOfAny(Special) < 0
            ? cell
            : new StringBuilder(cell).Replace("\"", "\"\"").Insert(0, '"').Append('"').ToString();
    }

    private static string? Iso(DateOnly? date) => date?.ToString("O", CultureInfo.InvariantCulture);
}
