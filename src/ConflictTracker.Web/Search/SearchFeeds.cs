using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Search;
using ConflictTracker.Data.Search;
using ConflictTracker.Web.Reader;
using SearchAnswer = ConflictTracker.Core.Search.SearchPage;

namespace ConflictTracker.Web.Search;

/// <summary><c>/search.atom</c> and <c>/search.json</c>: the first results of a search, by the address of its page. They
/// find what the page finds; a text that cannot be understood is refused with what is wrong.</summary>
internal static class SearchFeeds
{
    private const int Length = 50;

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapSearchFeeds(this IEndpointRouteBuilder endpoints)
    {
        endpoints
            .MapMethods(
                "/search.atom",
                Methods,
                (HttpContext http, SearchQueries a, ConflictCalendar c) => AnswerAsync(http, a, c, AtomFeed.Of)
            )
            .CacheOutput(ReaderPageCache.Name);
        endpoints
            .MapMethods(
                "/search.json",
                Methods,
                (HttpContext http, SearchQueries a, ConflictCalendar c) => AnswerAsync(http, a, c, JsonFeed.Of)
            )
            .CacheOutput(ReaderPageCache.Name);
    }

    private static async Task<IResult> AnswerAsync(
        HttpContext http,
        SearchQueries archive,
        ConflictCalendar calendar,
        Func<SearchRequest, SearchAnswer, SiteUrls, IResult> write
    )
    {
        SiteUrls urls = SiteUrls.Of(http.Request, calendar);
        (SearchRequest request, IReadOnlyList<string> unread) = SearchAddress.Read(urls.Query, calendar);
        request = request with { After = null, Take = Length };
        SearchAnswer found = await archive.SearchAsync(request, http.RequestAborted);
        http.Response.Headers.ContentSecurityPolicy = SecurityHeaders.Closed;
        return found.Query.HasErrors || unread.Count > 0
            ? Results.Text(
                string.Join(
                    '\n',
                    [
                        .. found.Problems.Select(p => $"{p.Code} {p.Message}"),
                        .. unread.Select(u => $"Not understood: {u}"),
                    ]
                ),
                "text/plain; charset=utf-8",
                statusCode: StatusCodes.Status400BadRequest
            )
            : write(request, found, urls);
    }
}
