using System.Globalization;
using System.Text.RegularExpressions;

namespace ConflictTracker.Parsing.Reading;

/// <summary>The date printed after a post's handle, in the languages of the embeds: "August 11, 2024", "11 серпня 2024".</summary>
internal static partial class PostDate
{
    /// <summary>The date that <paramref name="text"/> begins with.</summary>
    /// <param name="length">How many UTF-16 units it takes; 0 for none.</param>
    public static DateOnly? AtStart(string text, out int length)
    {
        Match match = Printed().Match(text);
        length = 0;
        if (!match.Success)
        {
            return null;
        }

        int? month =
            match.Groups["iso"].Success ? Number(match, "isomonth")
            : match.Groups["number"].Success ? Number(match, "number")
            : MonthNames.Find(match.Groups["month"].Value);
        if (month is not { } m || !IsDate(Number(match, "year"), m, Number(match, "day")))
        {
            return null;
        }

        length = match.Length;
        return new DateOnly(Number(match, "year"), m, Number(match, "day"));
    }

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static bool IsDate(int year, int month, int day) =>
        year is > 1999 and < 2100 && month is > 0 and < 13 && day > 0 && day <= DateTime.DaysInMonth(year, month);

    [GeneratedRegex(
        @"^[\s,·•|]*(?:(?<month>\p{L}{3,12})\.? (?<day>[0-9]{1,2}),? (?<year>[0-9]{4})"
            + @"|(?<day>[0-9]{1,2})\.? (?:de )?(?<month>\p{L}{3,12})\.?,? (?:de )?(?<year>[0-9]{4})"
            + @"|(?<day>[0-9]{1,2})\.(?<number>[0-9]{1,2})\.(?<year>[0-9]{4})"
            + @"|(?<iso>(?<year>[0-9]{4})-(?<isomonth>[0-9]{2})-(?<day>[0-9]{2})))(?![0-9])",
        RegexOptions.None,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Printed();
}
