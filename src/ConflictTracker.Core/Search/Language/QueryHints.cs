using System.Text.RegularExpressions;
using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Core.Search.Language;

/// <summary>Offers what typed days and dates may mean: a search looks for words until it is told otherwise.</summary>
public static partial class QueryHints
{
    /// <summary>"day 896", "kursk day 6", "the 1,000th day", "на 896-й день", "2024-08-07": each once, in the order of the text.</summary>
    public static IReadOnlyList<QueryHint> Of(string text, ConflictCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(calendar);
        if (text.Length > QueryParser.LongestText)
        {
            return [];
        }

        return
        [
            .. Typed()
                .Matches(text)
                .Select(m => Hint(text, m, calendar))
                .Where(h => !QueryParser.Parse(h.Term, calendar).HasErrors),
        ];
    }

    private static QueryHint Hint(string text, Match match, ConflictCalendar calendar)
    {
        if (match.Groups["date"] is { Success: true } date)
        {
            return Replaced(text, date, "on:" + date.Value);
        }

        string number = match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal);
        string name = match.Groups["clock"].Value.ToLowerInvariant();
        return calendar.SubClocks.Any(c => c.Id == name)
            ? Replaced(text, match, $"{name}:{number}")
            : Replaced(text, match.Groups["day"], $"day:{number}");
    }

    private static QueryHint Replaced(string text, Capture words, string term) =>
        new(
            words.Value,
            term,
            string.Concat(text.AsSpan(0, words.Index), term, text.AsSpan(words.Index + words.Length))
        );

    // "day 896", "kursk day 6", "1,000th day", "896-й день", "2024-08-07"; nothing that stands in quotes or in a field
    // already.
    [GeneratedRegex(
        """
            (?<![\w:"“„«.>/-])
            (?: (?: (?<clock>\p{L}+) \s+ )? (?<day> (?:day|день|дня) \s+ (?<number>\d{1,3}(?:,\d{3})+|\d{1,5}) )
              | (?<day> (?: (?: (?:on\s+)? the | на ) \s+ )? (?<number>\d{1,3}(?:,\d{3})+|\d{1,5})(?:st|nd|rd|th|-?й|-?го) \s+ (?:day|день|дня) )
              | (?<date>\d{4}-\d{2}-\d{2}) )
            (?![\w:"”“»./-])
            """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        1000
    )]
    private static partial Regex Typed();
}
