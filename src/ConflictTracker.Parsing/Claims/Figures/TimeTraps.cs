using ConflictTracker.Parsing.Claims.Languages;
using ConflictTracker.Parsing.Events;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Figures;

/// <summary>Numbers that tell a time and count nothing: dates, hours, durations, years, ages.</summary>
internal static class TimeTraps
{
    private const int FirstYear = 1900;
    private const int LastYear = 2099;

    // Nobody tells more than a dozen ages in a row.
    private const int LongestRow = 24;

    public static bool IsDate(List<Token> tokens, int at, int next, decimal value)
    {
        if (value is < 1 or > 31 || value != decimal.Truncate(value))
        {
            return value is >= FirstYear and <= LastYear
                && IsNumber(tokens, at)
                && Lower(tokens, at - 1) is ","
                && IsNumber(tokens, at - 2);
        }

        int before = at - 1;
        if (Lower(tokens, before) is ".")
        {
            before--;
        }

        // "August 5-6": the second day stands two tokens after the month's day.
        if (Lower(tokens, before) is "-" or "–" or "and" or "to" && IsNumber(tokens, before - 1))
        {
            before -= 2;
        }

        int after =
            Lower(tokens, next) is "." or "-" or "–" && next + 1 < tokens.Count && IsNumber(tokens, next + 1)
                ? next + 2
                : next;
        after = IsUntil(Lower(tokens, next)) && IsNumber(tokens, next + 1) ? next + 2 : after;
        after = Lower(tokens, after) is "." or "de" ? after + 1 : after;
        return IsMonth(tokens, before) || IsMonth(tokens, after) || IsFirstOfTwoDays(tokens, at, next);
    }

    // "tra mercoledì 20 e giovedì 21 settembre"
    private static bool IsFirstOfTwoDays(List<Token> tokens, int at, int next) =>
        CalendarWords.Weekdays.ContainsKey(Lower(tokens, at - 1))
        && (IsRowMark(tokens, next) || IsUntil(Lower(tokens, next)))
        && CalendarWords.Weekdays.ContainsKey(Lower(tokens, next + 1));

    private static bool IsRowMark(List<Token> tokens, int at) => at < tokens.Count && IsRowMark(tokens[at]);

    // "from 6 to 7 August", "з 6 на 7 серпня", "du 6 au 7 août"
    private static bool IsUntil(string word) =>
        word is "to" or "на" or "до" or "по" or "na" or "do" or "au" or "al" or "a";

    // "may" and "mars" are months only when they look it.
    private static bool IsMonth(List<Token> tokens, int at) =>
        at >= 0
        && at < tokens.Count
        && CalendarWords.Months.ContainsKey(tokens[at].Lower)
        && (
            tokens[at].IsCapitalised
            || tokens[at].Lower is not ("may" or "mar" or "march" or "mars" or "sep" or "dec" or "jan")
        );

    public static bool IsDuration(List<Token> tokens, int first, int next, Grammar grammar)
    {
        int at = next;
        if (Lower(tokens, at) is "and" && Lower(tokens, at + 1) is "a" && Lower(tokens, at + 2) is "half")
        {
            at += 3;
        }

        if (Lower(tokens, at) is "full" or "consecutive" or "more" or "straight" or "long" or "calendar" or "последних")
        {
            at++;
        }

        // "women 39, 68 and 86 years old"
        int last = Math.Min(next + LongestRow, tokens.Count - 1);
        while (at < last && IsRowMark(tokens[at]) && NumberReader.Read(tokens, at + 1, grammar, out _) == 1)
        {
            at += 2;
        }

        // "Триста сорок девятый день": an ordinal's last word lies between its number words and the unit.
        bool ordinal =
            tokens[first].Kind == TokenKind.Word && IsTime(tokens, at + 1, grammar) && IsOrdinal(tokens[at].Lower);
        return ordinal || IsTime(tokens, at, grammar) || IsHour(tokens, next) || EndsSpan(tokens, first, next);
    }

    private static bool IsRowMark(Token token) => token.Text is "," || IsRowWord(token.Lower);

    private static bool IsRowWord(string word) =>
        word is "and" or "und" or "et" or "y" or "e" or "i" or "и" or "і" or "й" or "та";

    // "from six in the morning until ten at night"
    private static bool IsHour(List<Token> tokens, int next) =>
        Lower(tokens, next) is "in" or "at"
        && (
            Lower(tokens, next + 1) is "night" or "noon"
            || Lower(tokens, next + 2) is "morning" or "evening" or "afternoon"
        );

    // "from six in the evening until ten", "between seven and eight on Monday"
    private static bool EndsSpan(List<Token> tokens, int first, int next) =>
        Lower(tokens, first - 1) is "until" or "till" && (next >= tokens.Count || tokens[next].Kind != TokenKind.Word);

    private static bool IsTime(List<Token> tokens, int at, Grammar grammar) =>
        at < tokens.Count && tokens[at].Kind == TokenKind.Word && grammar.TimeUnits.Holds(tokens[at].Lower);

    private static bool IsOrdinal(string word) =>
        word.EndsWith("ый", StringComparison.Ordinal)
        || word.EndsWith("ой", StringComparison.Ordinal)
        || word.EndsWith("ий", StringComparison.Ordinal)
        || word.EndsWith("ого", StringComparison.Ordinal)
        || word.EndsWith("ша", StringComparison.Ordinal)
        || word.EndsWith("га", StringComparison.Ordinal)
        || word.EndsWith("тя", StringComparison.Ordinal)
        || word.EndsWith("та", StringComparison.Ordinal)
        || word.EndsWith("ма", StringComparison.Ordinal);

    public static bool IsYear(List<Token> tokens, int at, int next, decimal value, bool hedged, Grammar grammar)
    {
        // "in 2019-20", "between 1932-33"
        if (Lower(tokens, at - 1) is "-" or "–" or "/" && IsYearToken(tokens, at - 2) && tokens[at].Text.Length == 2)
        {
            return true;
        }

        // "born in 2000-2001"
        if (next == at + 3 && IsYearToken(tokens, at) && IsYearToken(tokens, at + 2))
        {
            return true;
        }

        bool plain = next == at + 1 && tokens[at].Kind == TokenKind.Number && tokens[at].Text.Length == 4;
        if (!plain || value is < FirstYear or > LastYear)
        {
            return false;
        }

        bool counts =
            next < tokens.Count
            && (
                grammar.Counted.Holds(tokens[next].Lower)
                || grammar.Measures.Holds(tokens[next].Lower)
                || CountsInRow(tokens, at, next, grammar)
            );
        return !counts && !hedged;
    }

    // "815 tanks, 2087 armoured vehicles"
    private static bool CountsInRow(List<Token> tokens, int at, int next, Grammar grammar) =>
        at > 1
        && next + 1 < tokens.Count
        && tokens[at - 1].Is(',')
        && tokens[at - 2].Kind == TokenKind.Word
        && !CalendarWords.Months.ContainsKey(tokens[at - 2].Lower)
        && !tokens[next].IsCapitalised
        && grammar.Counted.Holds(tokens[next + 1].Lower);

    private static bool IsYearToken(List<Token> tokens, int at) =>
        IsNumber(tokens, at) && int.TryParse(tokens[at].Text, out int year) && year is >= FirstYear and <= LastYear;

    public static bool IsAge(List<Token> tokens, int at, int next)
    {
        string before = Lower(tokens, at - 1);
        string after = Lower(tokens, next);
        if (before is "aged" or "age" or "ages" or "oldest" or "youngest")
        {
            return true;
        }

        // "two girls, aged nine and 15"
        if (
            IsRowWord(before)
            && at >= 3
            && Lower(tokens, at - 3) is "aged" or "ages"
            && (next >= tokens.Count || !CountsSomething(tokens, next))
        )
        {
            return true;
        }

        // "who was 66 and lived here"
        if (
            before is "was" or "is"
            && Lower(tokens, at - 2) is "who"
            && (next >= tokens.Count || !CountsSomething(tokens, next))
        )
        {
            return true;
        }

        // "Iryna Koval, 25, died"; "Koval (25)"; "a man, 20, died".
        bool isPerson = at >= 2 && (tokens[at - 2].IsCapitalised || IsPerson(tokens[at - 2].Lower));
        if (before is "," or "(" && isPerson && next == at + 1)
        {
            return before == "(" ? after == ")" : after is "," or "." or ";";
        }

        // "The oldest is 62, the youngest 20."
        return Lower(tokens, at - 2) is "oldest" or "youngest" or "elder" or "younger" && before is "is" or "was";
    }

    private static bool IsPerson(string word) =>
        word
            is "man"
                or "woman"
                or "boy"
                or "girl"
                or "son"
                or "daughter"
                or "husband"
                or "wife"
                or "father"
                or "mother"
                or "brother"
                or "sister"
                or "чоловік"
                or "жінка"
                or "мужчина"
                or "женщина"
                or "mann"
                or "frau"
                or "homme"
                or "femme"
                or "hombre"
                or "mujer"
                or "uomo"
                or "donna"
                or "mężczyzna"
                or "kobieta";

    // "who was 66 and", "who is 20 when", but "who was 66 kilometers away"
    private static bool CountsSomething(List<Token> tokens, int next) =>
        tokens[next].Kind == TokenKind.Word
        && tokens[next].Lower is not ("and" or "when" or "at" or "in" or "but" or "as" or "had" or "was" or "or");

    private static bool IsNumber(List<Token> tokens, int at) =>
        at >= 0 && at < tokens.Count && tokens[at].Kind == TokenKind.Number;

    private static string Lower(List<Token> tokens, int at) => at >= 0 && at < tokens.Count ? tokens[at].Lower : "";
}
