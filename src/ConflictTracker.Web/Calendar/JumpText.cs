using System.Globalization;
using System.Text.RegularExpressions;
using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Web.Calendar;

/// <summary>
/// A day as a reader types it: <c>1031</c>, <c>day 1,031</c>, <c>2024-12-20</c>, <c>20 Dec 2024</c>, <c>20 грудня 2024</c>,
/// <c>kursk 6</c>; a month, a year, a week, or two of them with a dash between.
/// </summary>
public static partial class JumpText
{
    /// <summary>No way to write two days is longer.</summary>
    private const int MaximumLength = 80;

    private static readonly CultureInfo[] Languages =
    [
        CultureInfo.GetCultureInfo("en"),
        CultureInfo.GetCultureInfo("en-GB"),
        CultureInfo.GetCultureInfo("uk"),
    ];

    private static readonly string[] DayFormats =
    [
        "d MMMM yyyy",
        "d MMM yyyy",
        "d MMMM, yyyy",
        "MMMM d yyyy",
        "MMMM d, yyyy",
        "MMM d yyyy",
        "MMM d, yyyy",
        "d.M.yyyy",
        "d/M/yyyy",
    ];

    private static readonly string[] MonthFormats = ["MMMM yyyy", "MMM yyyy"];

    /// <summary>The days meant, or null when the text names none.</summary>
    public static DateSpan? Read(string text, ConflictClock clock)
    {
        if (text.Length > MaximumLength)
        {
            return null;
        }

        string words = Spaces().Replace(text, " ").Trim();
        if (One(words, clock) is { } one)
        {
            return one;
        }

        // The longest possible first end is tried first: "2024-12-01 - 2024-12-20".
        foreach (Match dash in Dashes().Matches(words).Reverse())
        {
            if (
                One(words[..dash.Index], clock) is { } from
                && One(words[(dash.Index + dash.Length)..], clock) is { } to
                && from.First <= to.Last
            )
            {
                return new DateSpan(from.First, to.Last);
            }
        }

        return null;
    }

    private static DateSpan? One(string text, ConflictClock clock) =>
        Number(text.Trim(), clock) ?? Date(text.Trim()) ?? WeekText.Read(text.Trim().ToUpperInvariant());

    private static DateSpan? Number(string text, ConflictClock clock)
    {
        if (Counted().Match(text) is not { Success: true } match)
        {
            return null;
        }

        string digits = new([.. match.Groups["number"].Value.Where(char.IsAsciiDigit)]);
        int number = int.Parse(digits, CultureInfo.InvariantCulture);
        string name = match.Groups["clock"].Value.Trim();
        bool isBare = name.Length == 0 && !match.Groups["day"].Success;
        if (isBare && digits == text && number >= clock.Calendar.Clock.Day1.Year && number <= clock.Today.Year)
        {
            return new PartialDate(new DateOnly(number, 1, 1), DatePrecision.Year).Span;
        }

        DayClock? counted = name.Length == 0 ? clock.Calendar.Clock : Named(name, clock.Calendar);
        return counted is null ? null : DayExpression.DayOf(counted, number);
    }

    private static DayClock? Named(string name, ConflictCalendar calendar) =>
        calendar.SubClocks.FirstOrDefault(clock =>
            clock
                .TellingNames.Append(clock.Id)
                .Any(told => name.StartsWith(told.TrimEnd('*'), StringComparison.CurrentCultureIgnoreCase))
        );

    private static DateSpan? Date(string text)
    {
        if (PartialDate.TryParse(text, out PartialDate iso) && iso.Precision != DatePrecision.Year)
        {
            return iso.Span;
        }

        string plain = Decoration().Replace(text, " ").Trim();
        foreach (CultureInfo language in Languages)
        {
            if (DateOnly.TryParseExact(plain, DayFormats, language, DateTimeStyles.AllowWhiteSpaces, out DateOnly day))
            {
                return DateSpan.Of(day);
            }

            if (
                DateOnly.TryParseExact(
                    plain,
                    MonthFormats,
                    language,
                    DateTimeStyles.AllowWhiteSpaces,
                    out DateOnly month
                )
            )
            {
                return new PartialDate(month, DatePrecision.Month).Span;
            }
        }

        return null;
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\.\.|[–—-]|\bto\b|\bдо\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Dashes();

    /// <summary>An optional clock, an optional "day", and a number with any separators: "Kursk day 6", "day 1,031".</summary>
    [GeneratedRegex(
        @"\A(?<clock>(?!day\b|день\b|доба\b)\p{L}[\p{L} ]*?)?[ -]?(?<day>(?:day|день|доба)\b)? ?#?(?<number>\d{1,3}(?:[,.  ]\d{3})?|\d{1,4})\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Counted();

    /// <summary>A weekday before, an ordinal's ending, "року" after: what may stand around a written date.</summary>
    [GeneratedRegex(
        @"\A(?:\p{L}+day|mon|tue|wed|thu|fri|sat|sun|понеділок|вівторок|середа|четвер|п.ятниця|субота|неділя),? |(?<=\d)(?:st|nd|rd|th)\b| ?(?:року|р\.)\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Decoration();
}
