using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Timeline;
using ConflictTracker.Web.Calendar;
using Microsoft.Extensions.Primitives;

namespace ConflictTracker.Web.Timeline;

/// <summary>
/// A filter as the query string of an address, there and back: <c>day=1020..1031&amp;source=ucmc&amp;not-tag=opinion</c>.
/// A name may come several times. What cannot be understood is told, not dropped in silence.
/// </summary>
public static class FilterQuery
{
    /// <summary>Before the name of a facet: its value is left out.</summary>
    public const string Not = "not-";

    public static FilterReading Read(IReadOnlyDictionary<string, StringValues> query, ConflictCalendar calendar)
    {
        List<string> unread = [];
        var filter = new TimelineFilter(
            ReadOne(query, "day", unread, text => DayExpression.Read(text, calendar)),
            Choice(query, "source"),
            Choice(query, "topic"),
            Choice(query, "tag"),
            Choice(query, "place"),
            Standings(query, unread),
            ReadOne<TimelineOrder>(query, "order", unread, ReadOrder) ?? TimelineOrder.Newest,
            ReadOne<DateOnly>(
                query,
                "after",
                unread,
                text => PartialDate.TryParse(text, out PartialDate d) ? d.First : null
            )
        );
        return new FilterReading(filter, unread);
    }

    /// <summary>In a fixed order, so that one view has one address.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Write(TimelineFilter filter, ConflictCalendar calendar)
    {
        if (filter.Days is { } days)
        {
            yield return new("day", DayExpression.Write(days, calendar));
        }

        foreach (
            (string name, FacetChoice choice) in new[]
            {
                ("source", filter.Source),
                ("topic", filter.Topic),
                ("tag", filter.Tag),
                ("place", filter.Place),
                ("standing", filter.Standing),
            }
        )
        {
            foreach (string key in choice.In)
            {
                yield return new(name, key);
            }

            foreach (string key in choice.Out)
            {
                yield return new(Not + name, key);
            }
        }

        if (filter.Order == TimelineOrder.Oldest)
        {
            yield return new("order", "oldest");
        }

        if (filter.After is { } after)
        {
            yield return new("after", DateText.Iso(after));
        }
    }

    private static TimelineOrder? ReadOrder(string text) =>
        text switch
        {
            "oldest" => TimelineOrder.Oldest,
            "newest" => TimelineOrder.Newest,
            _ => null,
        };

    private static FacetChoice Standings(IReadOnlyDictionary<string, StringValues> query, List<string> unread)
    {
        FacetChoice asked = Choice(query, "standing");
        unread.AddRange(asked.In.Except(StandingKey.All).Select(key => $"standing={key}"));
        unread.AddRange(asked.Out.Except(StandingKey.All).Select(key => $"{Not}standing={key}"));
        return new FacetChoice([.. asked.In.Intersect(StandingKey.All)], [.. asked.Out.Intersect(StandingKey.All)]);
    }

    private static FacetChoice Choice(IReadOnlyDictionary<string, StringValues> query, string name) =>
        new(Values(query, name), Values(query, Not + name));

    private static List<string> Values(IReadOnlyDictionary<string, StringValues> query, string name) =>
        query.TryGetValue(name, out StringValues values)
            ? [.. values.OfType<string>().Where(v => v.Length > 0).Distinct(StringComparer.Ordinal)]
            : [];

    private static T? ReadOne<T>(
        IReadOnlyDictionary<string, StringValues> query,
        string name,
        List<string> unread,
        Func<string, T?> read
    )
        where T : struct
    {
        if (!query.TryGetValue(name, out StringValues values) || values[^1] is not { Length: > 0 } text)
        {
            return null;
        }

        if (read(text) is { } value)
        {
            return value;
        }

        unread.Add($"{name}={text}");
        return null;
    }
}
