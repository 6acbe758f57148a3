using System.Globalization;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Events;

/// <summary>The dates printed in a sentence: "February 6", "on 6 Feb. 2025", "5-6 серпня", "16. Dezember", "2025-02-06",
/// "the third of September", "on the fifth".</summary>
internal static class PrintedDates
{
    // "since the start of the full-scale invasion on February 24" has nine words.
    private const int SinceReach = 10;

    /// <param name="near">A date without a year is the one nearest to this day; without it, such a date is left out.</param>
    public static IEnumerable<DateSpan> Find(List<Token> tokens, DateOnly? near)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Code && Iso(tokens[i].Text) is { } iso)
            {
                yield return DateSpan.Of(iso);
            }
            else if (
                MonthAt(tokens, i) is { } month
                && !IsSince(tokens, i)
                && (After(tokens, i) ?? Before(tokens, i)) is { } days
            )
            {
                int? year = days.Year ?? YearNear(near, month, days.First);
                if (year is { } y && Span(y, month, days.First, days.Last) is { } span)
                {
                    yield return span;
                }
            }
            else if (near is { } reference && BareDay(tokens, i) is { } day)
            {
                yield return DateSpan.Of(LastBefore(reference, day));
            }
        }
    }

    // "since February 24, 2022", "від початку вторгнення 24 лютого", "dall’inizio della guerra, il 24 febbraio": where a count begins.
    private static bool IsSince(List<Token> tokens, int month)
    {
        for (int i = month - 1; i >= Math.Max(0, month - SinceReach); i--)
        {
            if (
                tokens[i].Lower is "since" or "seit" or "depuis" or "desde"
                || (tokens[i].Lower is "початку" or "начала" or "początku" or "inizio" or "dall'inizio")
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"On the fifth the mayor said": a day of the month that stands for itself.</summary>
    private static int? BareDay(List<Token> tokens, int on)
    {
        if (on + 2 >= tokens.Count || tokens[on].Lower != "on" || tokens[on + 1].Lower != "the")
        {
            return null;
        }

        Token? next = on + 3 < tokens.Count ? tokens[on + 3] : null;
        bool standsAlone =
            next is not { Kind: TokenKind.Word }
            || next.Value.IsCapitalised
            || CalendarWords.Determiners.Contains(next.Value.Lower);
        return standsAlone ? DayInWords(tokens[on + 2]) : null;
    }

    /// <summary>The last such day of a month that is not after another day.</summary>
    private static DateOnly LastBefore(DateOnly reference, int day)
    {
        var month = new DateOnly(reference.Year, reference.Month, 1);
        while (day > DateTime.DaysInMonth(month.Year, month.Month) || month.AddDays(day - 1) > reference)
        {
            month = month.AddMonths(-1);
        }

        return month.AddDays(day - 1);
    }

    private static int? DayInWords(Token token) =>
        token.Kind == TokenKind.Word && CalendarWords.DaysOfMonth.TryGetValue(token.Lower, out string? number)
            ? int.Parse(number, CultureInfo.InvariantCulture)
            : null;

    private static int? MonthAt(List<Token> tokens, int at)
    {
        Token token = tokens[at];
        bool month = token.Kind == TokenKind.Word && CalendarWords.Months.ContainsKey(token.Lower);
        bool doubtful = token.Lower is "may" or "march" or "mar" or "mars" or "sep" && !token.IsCapitalised;
        return month && !doubtful ? int.Parse(CalendarWords.Months[token.Lower], CultureInfo.InvariantCulture) : null;
    }

    // February 6, 2025; Feb. 6; August 5-6.
    private static (int First, int Last, int? Year)? After(List<Token> tokens, int month)
    {
        int at = month + 1;
        at += at < tokens.Count && tokens[at].Is('.') ? 1 : 0;
        if (Day(tokens, at) is not { } first)
        {
            return null;
        }

        int last = first;
        if (IsDash(tokens, at + 1) && Day(tokens, at + 2) is { } second && second > first)
        {
            (last, at) = (second, at + 2);
        }

        int year = at + 1 < tokens.Count && tokens[at + 1].Is(',') ? at + 2 : at + 1;
        return (first, last, Year(tokens, year));
    }

    // 6 February 2025; 5-6 серпня; 16. Dezember; 6 de febrero de 2025; the sixth of February.
    private static (int First, int Last, int? Year)? Before(List<Token> tokens, int month)
    {
        int at = month - 1;
        at -= at > 0 && tokens[at].Text is "." or "de" or "of" ? 1 : 0;
        int? inWords = at >= 0 && tokens[at + 1].Lower == "of" ? DayInWords(tokens[at]) : null;
        if ((Day(tokens, at) ?? inWords) is not { } last)
        {
            return null;
        }

        int first = last;
        if (IsDash(tokens, at - 1) && Day(tokens, at - 2) is { } opening && opening < last)
        {
            first = opening;
        }

        int year = month + 1;
        year += year < tokens.Count && tokens[year].Text is "." or "de" or "," ? 1 : 0;
        return (first, last, Year(tokens, year));
    }

    private static bool IsDash(List<Token> tokens, int at) =>
        at >= 0 && at < tokens.Count && tokens[at].Text is "-" or "–" or "—" or "‑";

    private static int? Day(List<Token> tokens, int at)
    {
        if (at < 0 || at >= tokens.Count)
        {
            return null;
        }

        string digits = tokens[at].Kind switch
        {
            TokenKind.Number => tokens[at].Text,
            TokenKind.Code => tokens[at].Text.TrimEnd([.. "stndrhº-гоеэйя"]),
            _ => "",
        };
        return
            digits.Length is 1 or 2
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int day)
            && day is >= 1 and <= 31
            ? day
            : null;
    }

    private static int? Year(List<Token> tokens, int at) =>
        at < tokens.Count
        && tokens[at].Kind == TokenKind.Number
        && tokens[at].Text.Length == 4
        && int.TryParse(tokens[at].Text, NumberStyles.None, CultureInfo.InvariantCulture, out int year)
        && year is >= 1900 and <= 2099
            ? year
            : null;

    private static int? YearNear(DateOnly? near, int month, int day)
    {
        if (near is not { } reference)
        {
            return null;
        }

        return Enumerable
            .Range(reference.Year - 1, 3)
            .Where(y => Span(y, month, day, day) is not null)
            .Select(y => (int?)y)
            .MinBy(y => Math.Abs(new DateOnly(y!.Value, month, day).DayNumber - reference.DayNumber));
    }

    private static DateSpan? Span(int year, int month, int first, int last) =>
        last <= DateTime.DaysInMonth(year, month)
            ? new DateSpan(new DateOnly(year, month, first), new DateOnly(year, month, last))
            : null;

    private static DateOnly? Iso(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : null;
}
