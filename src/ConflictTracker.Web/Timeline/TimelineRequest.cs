using ConflictTracker.Core.Calendar;
using ConflictTracker.Web.Calendar;
using Microsoft.Extensions.Primitives;

namespace ConflictTracker.Web.Timeline;

/// <summary>What the timeline's two forms ask for: <c>go=</c> a day, <c>from=</c> and <c>to=</c> a range. Both are
/// answered with a redirect to the address that says the same.</summary>
/// <param name="Jump">Where the jump box leads, or null.</param>
/// <param name="NotADay">What was typed into it and not understood, or null.</param>
/// <param name="Range">The range asked for, or null when the form was not used or not understood.</param>
/// <param name="Unread">Ends of the range that were not understood, as <c>from=blue</c>.</param>
public sealed record TimelineRequest(
    DateSpan? Jump,
    string? NotADay,
    DayRangeChoice? Range,
    IReadOnlyList<string> Unread
)
{
    public static TimelineRequest Of(IReadOnlyDictionary<string, StringValues> query, ConflictClock clock)
    {
        string? go = Text(query, "go");
        DateSpan? jump = go is null ? null : JumpText.Read(go, clock);
        List<string> unread = [];
        DayRangeChoice? range =
            query.ContainsKey("from") || query.ContainsKey("to") ? ReadRange(query, clock, unread) : null;
        return new TimelineRequest(jump, jump is null ? go : null, range, unread);
    }

    private static DayRangeChoice? ReadRange(
        IReadOnlyDictionary<string, StringValues> query,
        ConflictClock clock,
        List<string> unread
    )
    {
        DateSpan? from = End(query, "from", clock, unread);
        DateSpan? to = End(query, "to", clock, unread);
        if (unread.Count > 0)
        {
            return null;
        }

        if (from is null && to is null)
        {
            return new DayRangeChoice(null);
        }

        DateOnly first = from?.First ?? DateOnly.MinValue;
        DateOnly last = to?.Last ?? DateOnly.MaxValue;
        return new DayRangeChoice(
            first <= last ? new DateSpan(first, last) : new DateSpan(to!.Value.First, from!.Value.Last)
        );
    }

    private static DateSpan? End(
        IReadOnlyDictionary<string, StringValues> query,
        string name,
        ConflictClock clock,
        List<string> unread
    )
    {
        if (Text(query, name) is not { } text)
        {
            return null;
        }

        DateSpan? days = JumpText.Read(text, clock);
        if (days is null)
        {
            unread.Add($"{name}={text}");
        }

        return days;
    }

    private static string? Text(IReadOnlyDictionary<string, StringValues> query, string name) =>
        query.TryGetValue(name, out StringValues values) && values.ToString().Trim() is { Length: > 0 } text
            ? text
            : null;
}
