using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Claims;
using ConflictTracker.Core.Import;
using ConflictTracker.Web.Calendar;
using Microsoft.Extensions.Primitives;

namespace ConflictTracker.Web.Claims;

/// <summary>A filter of trails as the query string of an address, there and back:
/// <c>speaker=ukrainian-air-force&amp;day=1020..1031&amp;show=differ</c>. What cannot be understood is told.</summary>
public static class TrailQuery
{
    private static readonly string[] Names = ["speaker", "side", "place", "day", "measure", "unit", "show", "after"];

    /// <returns>The filter, and what could not be understood, as it stood.</returns>
    public static (TrailFilter Filter, IReadOnlyList<string> Unread) Read(
        IReadOnlyDictionary<string, StringValues> query,
        ConflictCalendar calendar
    )
    {
        List<string> unread = [];
        string? day = One(query, "day");
        string? show = One(query, "show");
        string? after = One(query, "after");
        DateSpan? days = day is null ? null : DayExpression.Read(day, calendar);
        TrailKind? kind = show switch
        {
            null => TrailKind.Trails,
            "differ" => TrailKind.Differing,
            "all" => TrailKind.All,
            _ => null,
        };
        TrailKey? key = after is null ? null : TrailKey.Read(after);
        AddUnread("day", day, days is not null);
        AddUnread("show", show, kind is not null);
        AddUnread("after", after, key is not null);
        TrailFilter filter = new(
            One(query, "speaker"),
            One(query, "side"),
            One(query, "place") is { } place ? Slug.Of(place) : null,
            days,
            One(query, "measure"),
            One(query, "unit"),
            kind ?? TrailKind.Trails,
            key
        );
        return (filter, unread);

        void AddUnread(string name, string? text, bool isRead)
        {
            if (text is not null && !isRead)
            {
                unread.Add($"{name}={text}");
            }
        }
    }

    /// <summary>In a fixed order, so that one view has one address.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Write(TrailFilter filter, ConflictCalendar calendar)
    {
        string?[] values =
        [
            filter.Speaker,
            filter.Side,
            filter.Place,
            filter.Days is { } days ? DayExpression.Write(days, calendar) : null,
            filter.Measure,
            filter.Counted,
            filter.Kind switch
            {
                TrailKind.Differing => "differ",
                TrailKind.All => "all",
                _ => null,
            },
            filter.After?.ToString(),
        ];
        return Names.Zip(values).Where(p => p.Second is not null).Select(p => KeyValuePair.Create(p.First, p.Second!));
    }

    /// <summary>Whether a form sent fields that say nothing: the same view has a shorter address.</summary>
    public static bool HasEmpty(IReadOnlyDictionary<string, StringValues> query) =>
        Names.Any(n => query.TryGetValue(n, out StringValues values) && values.ToString().Length == 0);

    private static string? One(IReadOnlyDictionary<string, StringValues> query, string name) =>
        query.TryGetValue(name, out StringValues values) && values[^1]?.Trim() is { Length: > 0 } text ? text : null;
}
