using System.Globalization;
using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Web.Calendar;

/// <summary>
/// Days as addresses write them: <c>1031</c>, <c>1020..1031</c>, <c>kursk-6</c>, <c>2024-12-20</c>, <c>2024-12</c>,
/// <c>2024-12-01..2024-12-20</c>, open at an end: <c>1020..</c>.
/// </summary>
public static class DayExpression
{
    private const string To = "..";

    /// <summary>Null when the text is no such expression, or ends before it begins.</summary>
    public static DateSpan? Read(string text, ConflictCalendar calendar)
    {
        int cut = text.IndexOf(To, StringComparison.Ordinal);
        if (cut < 0)
        {
            return End(text, calendar);
        }

        string first = text[..cut];
        string last = text[(cut + To.Length)..];
        DateSpan? from = first.Length == 0 ? DateSpan.Of(DateOnly.MinValue) : End(first, calendar);
        DateSpan? to = last.Length == 0 ? DateSpan.Of(DateOnly.MaxValue) : End(last, calendar);
        return from is { } f && to is { } t && f.First <= t.Last ? new DateSpan(f.First, t.Last) : null;
    }

    /// <summary>War days where the span lies in the conflict, else ISO dates: what <see cref="Read"/> reads back.</summary>
    public static string Write(DateSpan span, ConflictCalendar calendar)
    {
        string first = span.First == DateOnly.MinValue ? "" : End(span.First, calendar);
        string last = span.Last == DateOnly.MaxValue ? "" : End(span.Last, calendar);
        return first == last && first.Length > 0 ? first : first + To + last;
    }

    private static string End(DateOnly date, ConflictCalendar calendar) =>
        calendar.DayOf(date)?.ToString() ?? DateText.Iso(date);

    private static DateSpan? End(string text, ConflictCalendar calendar)
    {
        // Four digits are a day here: a year is written 2024-01..2024-12.
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return DayOf(calendar.Clock, number);
        }

        if (PartialDate.TryParse(text, out PartialDate date))
        {
            return date.Span;
        }

        int dash = text.LastIndexOf('-');
        return
            dash > 0
            && int.TryParse(text[(dash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out int day)
            && calendar.SubClocks.FirstOrDefault(c => c.Id == text[..dash]) is { } clock
            ? DayOf(clock, day)
            : null;
    }

    /// <summary>The date of a day, or null where the number is none of the clock's.</summary>
    public static DateSpan? DayOf(DayClock clock, int number) =>
        number >= 1
        && number <= DateOnly.MaxValue.DayNumber - clock.Day1.DayNumber
        && clock.DateOf(new WarDay(number)) is var date
        && !(date > clock.LastDay)
            ? DateSpan.Of(date)
            : null;
}
