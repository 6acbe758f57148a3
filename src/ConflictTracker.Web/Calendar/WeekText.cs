using System.Globalization;
using System.Text.RegularExpressions;
using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Web.Calendar;

/// <summary>ISO weeks, Monday to Sunday: <c>2024-W51</c>.</summary>
public static partial class WeekText
{
    public static string Iso(DateOnly date)
    {
        DateTime day = date.ToDateTime(TimeOnly.MinValue);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{ISOWeek.GetYear(day):0000}-W{ISOWeek.GetWeekOfYear(day):00}"
        );
    }

    /// <summary>The seven days of a week, or null when the text names none.</summary>
    public static DateSpan? Read(string text)
    {
        if (Pattern().Match(text) is not { Success: true } match)
        {
            return null;
        }

        int year = int.Parse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        int week = int.Parse(match.Groups["week"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        if (year is < 1 or > 9998 || week < 1 || week > ISOWeek.GetWeeksInYear(year))
        {
            return null;
        }

        return Of(DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday)));
    }

    /// <summary>The week that holds a date.</summary>
    public static DateSpan Of(DateOnly date)
    {
        DateOnly monday = date.AddDays(-(((int)date.DayOfWeek + 6) % 7));
        return new DateSpan(monday, monday.AddDays(6));
    }

    [GeneratedRegex(@"\A(?<year>\d{4})-W(?<week>\d{2})\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Pattern();
}
