using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Search;
using ConflictTracker.Web.Timeline;
using Microsoft.Extensions.Primitives;

namespace ConflictTracker.Web.Search;

/// <summary>Reads a search from an address, as <see cref="SiteUrls.Search"/> writes it.</summary>
internal static class SearchAddress
{
    private static readonly string[] Own = ["q", "sort", "after", "order"];

    /// <returns>The search, and what could not be understood, as it stood.</returns>
    public static (SearchRequest Request, IReadOnlyList<string> Unread) Read(
        IReadOnlyDictionary<string, StringValues> query,
        ConflictCalendar calendar
    )
    {
        FilterReading filter = FilterQuery.Read(
            query.Where(p => !Own.Contains(p.Key)).ToDictionary(p => p.Key, p => p.Value),
            calendar
        );
        SearchOrder? sort = One(query, "sort") switch
        {
            null or "newest" => SearchOrder.Newest,
            "oldest" => SearchOrder.Oldest,
            "best" => SearchOrder.Best,
            _ => null,
        };
        string[] unread = sort is null ? [.. filter.Unread, $"sort={One(query, "sort")}"] : [.. filter.Unread];
        SearchRequest request = new(
            One(query, "q") ?? "",
            filter.Filter,
            sort ?? SearchOrder.Newest,
            One(query, "after")
        );
        return (request, unread);
    }

    private static string? One(IReadOnlyDictionary<string, StringValues> query, string name) =>
        query.TryGetValue(name, out StringValues values) && values[^1] is { Length: > 0 } value ? value : null;
}
