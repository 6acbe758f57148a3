using System.Globalization;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Search;
using ConflictTracker.Core.Timeline;
using ConflictTracker.Data.Articles;
using ConflictTracker.Data.Search;
using ConflictTracker.Data.Timeline;

namespace ConflictTracker.Web.Newsroom;

/// <summary>Finds published articles for editors: by words, else all of them as the timeline orders them.</summary>
internal sealed class ArticleFinder(TimelineQueries timeline, SearchQueries search, ArticleQueries articles)
{
    private const int Shown = 50;

    /// <param name="after">Where the page before ended, as <see cref="FoundArticles.More"/> gave it.</param>
    public async Task<FoundArticles> FindAsync(string? words, string? after, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(words))
        {
            SearchPage found = await search.SearchAsync(
                new SearchRequest(words, TimelineFilter.All, SearchOrder.Newest, after, Shown),
                cancellationToken
            );
            return new FoundArticles(
                [.. found.Hits.Select(h => h.Article)],
                found.Next is { } key ? $"q={Uri.EscapeDataString(words)}&after={Uri.EscapeDataString(key)}" : null
            );
        }

        TimelinePage page = await timeline.PageAsync(
            TimelineFilter.All with
            {
                After = DateOnly.TryParseExact(after, "O", CultureInfo.InvariantCulture, default, out DateOnly day)
                    ? day
                    : null,
            },
            cancellationToken
        );
        IEnumerable<ArticleSummary> dated = page.Days.SelectMany(d => d.Articles);
        return page.Next is { } next
            ? new FoundArticles([.. dated], $"after={next.ToString("O", CultureInfo.InvariantCulture)}")
            : new FoundArticles([.. dated, .. await articles.UndatedAsync(cancellationToken)], null);
    }
}
