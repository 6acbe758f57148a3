using System.Globalization;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Search;
using ConflictTracker.Core.Search.Language;

namespace ConflictTracker.Web.Commands;

/// <summary>A search as one JSON object, as docs/SEARCH.md describes it.</summary>
internal static class SearchJson
{
    public static string Of(SearchPage found) =>
        CommandJson.Line(
            new
            {
                query = found.Query.Text,
                read = found.ReadBack,
                order = QueryPrinter.NameOf(found.Order),
                total = found.Total,
                totalIsExact = !found.Limits.IsTotalAtLeast,
                rankedNewest = found.Limits.RankedNewest,
                isCut = found.Limits.IsPageCut,
                spellings = found.Spelt.Select(s => new { word = s.Word, others = s.Others }),
                articles = found.Hits.Select(ArticleOf),
            }
        );

    private static object ArticleOf(SearchHit hit)
    {
        ArticleSummary article = hit.Article;
        return new
        {
            address = $"/article/{article.Slug}",
            title = article.DisplayTitle,
            source = article.Source?.Name,
            sample = article.Source?.IsSample == true,
            language = article.Language,
            published = article.Published?.ToString(),
            first = Iso(article.Coverage?.First),
            last = Iso(article.Coverage?.Last),
            days = article.Days.Select(d => new
            {
                clock = d.Clock,
                from = d.From.Number,
                to = d.To.Number,
            }),
            standing = article.Standing,
            passages = hit.Passages.Select(p => new
            {
                block = p.Block,
                text = p.Text.Text,
                marks = p.Text.Marks.Select(m => new[] { m.Start, m.End }),
                events = p.Events.Select(e => new
                {
                    when = e.When?.ToString(),
                    isPlaced = e.IsPlaced,
                    quote = e.Quote,
                }),
                claims = p.Claims.Select(c => new
                {
                    speaker = c.Speaker,
                    side = c.Side,
                    verb = c.Verb,
                    quantity = c.Quantity,
                    day = Iso(c.Day),
                    quote = c.Quote,
                }),
            }),
            morePassages = hit.More,
        };
    }

    private static string? Iso(DateOnly? date) => date?.ToString("O", CultureInfo.InvariantCulture);
}
