using System.Globalization;
using System.Text.RegularExpressions;
using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Core.Search.Language;

/// <summary>
/// Reads the days and dates of a query: <c>896</c>, <c>890..900</c>, <c>&gt;1000</c> on a clock;
/// <c>2024-08-07</c>, <c>2024-08</c>, <c>2024-08-01..2024-08-07</c>, <c>2024-08-01/P1W</c>; <c>2024-W51</c>.
/// </summary>
internal sealed partial class QueryDates(ConflictCalendar calendar)
{
    /// <summary>Null when the field asks for no date.</summary>
    public AskedDate? AskedBy(string field) =>
        field switch
        {
            "published" => AskedDate.Published,
            "imported" => AskedDate.Imported,
            "day" or "on" or "week" => AskedDate.Covered,
            _ => ClockOf(field) is null ? null : AskedDate.Covered,
        };

    public DayClock? ClockOf(string field) =>
        field == "day" ? calendar.Clock : calendar.Clocks.FirstOrDefault(c => c.Id == field);

    /// <summary>What to type, for the message about a value that is no date.</summary>
    public string Examples(string field) =>
        field switch
        {
            "week" => "week:2024-W51",
            "published" or "imported" or "on" =>
                $"{field}:2024-08-07, {field}:2024-08, {field}:2024-08-01..2024-08-07 or {field}:>2024-08",
            _ => $"{field}:896, {field}:890..900 or {field}:>890",
        };

    /// <summary>The range that a value means, its ends null where it is open; false when it means none.</summary>
    public bool TryRead(string field, string value, out DateOnly? from, out DateOnly? to)
    {
        from = to = null;
        if (value.Split("..") is [var first, var last] && first.Length + last.Length > 0)
        {
            return TryEnd(field, first, d => d.First, out from) && TryEnd(field, last, d => d.Last, out to);
        }

        if (ComparisonPattern().Match(value) is { Success: true } comparison)
        {
            return TryCompare(
                field,
                comparison.Groups["sign"].Value,
                comparison.Groups["rest"].Value,
                out from,
                out to
            );
        }

        DateSpan? span = value.Split('/') is [var start, var end] ? Interval(field, start, end) : Span(field, value);
        (from, to) = (span?.First, span?.Last);
        return span is not null;
    }

    private bool TryEnd(string field, string value, Func<DateSpan, DateOnly> end, out DateOnly? date)
    {
        DateSpan? span = value.Length == 0 ? null : Span(field, value);
        date = span is { } known ? end(known) : null;
        return value.Length == 0 || span is not null;
    }

    private bool TryCompare(string field, string sign, string value, out DateOnly? from, out DateOnly? to)
    {
        from = to = null;
        if (Span(field, value) is not { } span)
        {
            return false;
        }

        switch (sign)
        {
            case ">" when span.Last < DateOnly.MaxValue:
                from = span.Last.AddDays(1);
                return true;
            case ">=":
                from = span.First;
                return true;
            case "<" when span.First > DateOnly.MinValue:
                to = span.First.AddDays(-1);
                return true;
            case "<=":
                to = span.Last;
                return true;
            default:
                return false;
        }
    }

    private DateSpan? Span(string field, string value)
    {
        if (ClockOf(field) is { } clock && NumberPattern().IsMatch(value))
        {
            return DayOf(clock, value);
        }

        if (WeekPattern().Match(value) is { Success: true } week)
        {
            return WeekOf(Number(week.Groups["year"].Value), Number(week.Groups["week"].Value));
        }

        return field != "week" && PartialDate.TryParse(value, out PartialDate date) ? date.Span : null;
    }

    private static DateSpan? DayOf(DayClock clock, string value)
    {
        int number = Number(value.Replace(",", "", StringComparison.Ordinal));
        return number is >= 1 and <= 100_000 ? DateSpan.Of(clock.DateOf(new WarDay(number))) : null;
    }

    private static DateSpan? WeekOf(int year, int week)
    {
        if (year is < 1 or > 9998 || week < 1 || week > ISOWeek.GetWeeksInYear(year))
        {
            return null;
        }

        DateOnly monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
        return new DateSpan(monday, monday.AddDays(6));
    }

    /// <summary>ISO 8601: from a day to a day, or for a length of time.</summary>
    private DateSpan? Interval(string field, string start, string end)
    {
        if (Span(field, start) is not { } first)
        {
            return null;
        }

        if (DurationPattern().Match(end) is { Success: true } duration)
        {
            int count = Number(duration.Groups["count"].Value);
            return count is >= 1 and <= 9999 ? Lasting(first.First, count, duration.Groups["unit"].Value) : null;
        }

        return Span(field, end) is { } last && last.Last >= first.First ? new DateSpan(first.First, last.Last) : null;
    }

    private static DateSpan? Lasting(DateOnly first, int count, string unit)
    {
        int days = unit switch
        {
            "D" => count,
            "W" => count * 7,
            "M" => count * 31,
            _ => count * 366,
        };
        if (first.DayNumber + days > DateOnly.MaxValue.DayNumber)
        {
            return null;
        }

        DateOnly after = unit switch
        {
            "M" => first.AddMonths(count),
            "Y" => first.AddYears(count),
            _ => first.AddDays(days),
        };
        return new DateSpan(first, after.AddDays(-1));
    }

    private static int Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : -1;

    [GeneratedRegex(@"^(?<sign>[<>]=?)(?<rest>.+)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ComparisonPattern();

    [GeneratedRegex(@"^\d{1,3}(?:,\d{3})+$|^\d+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"^(?<year>\d{4})-W(?<week>\d{2})$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex WeekPattern();

    [GeneratedRegex(@"^P(?<count>\d{1,4})(?<unit>[DWMY])$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DurationPattern();
}
