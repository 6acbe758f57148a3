using ConflictTracker.Parsing.Claims.Languages;
using ConflictTracker.Parsing.Events;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Figures;

/// <summary>Numbers that count nothing: dates, times, durations, ages, labels, years, names of things.</summary>
internal static class FigureTraps
{
    private const int FirstYear = 1900;
    private const int LastYear = 2099;

    /// <summary>Whether the number from token <paramref name="at"/> to before <paramref name="next"/> is a trap.</summary>
    public static bool Holds(
        IReadOnlyList<Token> tokens,
        int at,
        int next,
        decimal value,
        bool hedged,
        Grammar grammar
    ) =>
        IsDate(tokens, at, next, value)
        || IsDuration(tokens, at, next, grammar)
        || IsYear(tokens, at, next, value, hedged, grammar)
        || IsAge(tokens, at, next)
        || IsLabel(tokens, at, grammar)
        || IsListMark(tokens, at, next)
        || IsLoneOne(tokens, at, next, value, hedged, grammar)
        || IsPartOfName(tokens, at)
        || IsConversion(tokens, at, next);

    private static bool IsDate(IReadOnlyList<Token> tokens, int at, int next, decimal value)
    {
        if (value is < 1 or > 31 || value != decimal.Truncate(value))
        {
            return value is >= FirstYear and <= LastYear && Lower(tokens, at - 1) is "," && IsNumber(tokens, at - 2);
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
        after = Lower(tokens, after) is "." or "de" ? after + 1 : after;
        return IsMonth(tokens, before) || IsMonth(tokens, after);
    }

    // "may" and "mars" are months only when they look it.
    private static bool IsMonth(IReadOnlyList<Token> tokens, int at) =>
        at >= 0
        && at < tokens.Count
        && CalendarWords.Months.ContainsKey(tokens[at].Lower)
        && (
            tokens[at].IsCapitalised
            || tokens[at].Lower is not ("may" or "mar" or "march" or "mars" or "sep" or "dec" or "jan")
        );

    private static bool IsDuration(IReadOnlyList<Token> tokens, int first, int next, Grammar grammar)
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

        // "Триста сорок девятый день": an ordinal's last word lies between its number words and the unit.
        bool ordinal =
            tokens[first].Kind == TokenKind.Word && IsTime(tokens, at + 1, grammar) && IsOrdinal(tokens[at].Lower);
        return ordinal || IsTime(tokens, at, grammar) || IsHour(tokens, next);
    }

    // "from six in the morning until ten at night"
    private static bool IsHour(IReadOnlyList<Token> tokens, int next) =>
        Lower(tokens, next) is "in" or "at"
        && (
            Lower(tokens, next + 1) is "night" or "noon"
            || Lower(tokens, next + 2) is "morning" or "evening" or "afternoon"
        );

    private static bool IsTime(IReadOnlyList<Token> tokens, int at, Grammar grammar) =>
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

    private static bool IsYear(
        IReadOnlyList<Token> tokens,
        int at,
        int next,
        decimal value,
        bool hedged,
        Grammar grammar
    )
    {
        bool plain = next == at + 1 && tokens[at].Kind == TokenKind.Number && tokens[at].Text.Length == 4;
        if (!plain || value is < FirstYear or > LastYear)
        {
            return false;
        }

        bool counts =
            next < tokens.Count
            && (grammar.Counted.Holds(tokens[next].Lower) || grammar.Measures.Holds(tokens[next].Lower));
        return !counts && !hedged;
    }

    private static bool IsAge(IReadOnlyList<Token> tokens, int at, int next)
    {
        string before = Lower(tokens, at - 1);
        string after = Lower(tokens, next);
        if (before is "aged" or "age" or "ages" or "oldest" or "youngest")
        {
            return true;
        }

        // "Iryna Koval, 25, died"; "Koval (25)".
        if (before is "," or "(" && at >= 2 && tokens[at - 2].IsCapitalised && next == at + 1)
        {
            return before == "(" ? after == ")" : after is "," or "." or ";";
        }

        // "The oldest is 62, the youngest 20."
        return Lower(tokens, at - 2) is "oldest" or "youngest" or "elder" or "younger" && before is "is" or "was";
    }

    private static bool IsLabel(IReadOnlyList<Token> tokens, int at, Grammar grammar)
    {
        string before = Lower(tokens, at - 1);
        if (before is "." && Lower(tokens, at - 2) is "no" or "nr" or "art" or "ст")
        {
            return true;
        }

        if (before is "№" or "-" or "–" or "/" && grammar.Labels.Contains(Lower(tokens, at - 3)))
        {
            return true;
        }

        return before is "№" or "#"
            || (
                grammar.Labels.Contains(before)
                && Lower(tokens, at - 2)
                    is not (
                        "that"
                        or "this"
                        or "same"
                        or "each"
                        or "per"
                        or "next"
                        or "previous"
                        or "first"
                        or "every"
                        or "a"
                        or "other"
                        or "другий"
                        or "за"
                    )
            );
    }

    // "1) …", "2. …"
    private static bool IsListMark(IReadOnlyList<Token> tokens, int at, int next)
    {
        bool first = at == 0 || tokens[at - 1].Is(':') || tokens[at - 1].Is('•');
        return (Lower(tokens, next) is ")" && Lower(tokens, at - 1) is not "(" && !Opened(tokens, at))
            || (first && Lower(tokens, next) is "." && next + 1 < tokens.Count && tokens[at].Kind == TokenKind.Number);
    }

    private static bool Opened(IReadOnlyList<Token> tokens, int at)
    {
        for (int i = at - 1; i >= Math.Max(0, at - 8); i--)
        {
            if (tokens[i].Is('('))
            {
                return true;
            }
        }

        return false;
    }

    // "one of the biggest", "no one", "one day": a count only where something is counted.
    private static bool IsLoneOne(
        IReadOnlyList<Token> tokens,
        int at,
        int next,
        decimal value,
        bool hedged,
        Grammar grammar
    )
    {
        if (value != 1 || tokens[at].Kind != TokenKind.Word)
        {
            return false;
        }

        for (int i = next; i < Math.Min(next + 3, tokens.Count) && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (grammar.UnitBreaks.Contains(tokens[i].Lower))
            {
                break;
            }

            if (grammar.Counted.Holds(tokens[i].Lower))
            {
                return Lower(tokens, at - 1) is "no" or "any" or "every";
            }
        }

        bool measured =
            (at > 0 && grammar.Measures.Holds(tokens[at - 1].Lower))
            || (next < tokens.Count && grammar.Measures.Holds(tokens[next].Lower));
        return !(measured || (hedged && Lower(tokens, at - 1) is "least" or "than" or "только" or "менше" or "менее"));
    }

    // "about 10km (6 miles)": the same distance again.
    private static bool IsConversion(IReadOnlyList<Token> tokens, int at, int next) =>
        Lower(tokens, at - 1) is "("
        && Lower(tokens, next + 1) is ")"
        && at >= 3
        && tokens[at - 2].Kind == TokenKind.Word
        && tokens[at - 3].Kind == TokenKind.Number;

    // "the Group of Seven": number words in capitals inside a sentence are names.
    private static bool IsPartOfName(IReadOnlyList<Token> tokens, int at) =>
        tokens[at].Kind == TokenKind.Word
        && tokens[at].IsCapitalised
        && at > 0
        && tokens[at - 1].Kind == TokenKind.Word
        && !tokens[at - 1].IsCapitalised;

    private static bool IsNumber(IReadOnlyList<Token> tokens, int at) =>
        at >= 0 && at < tokens.Count && tokens[at].Kind == TokenKind.Number;

    private static string Lower(IReadOnlyList<Token> tokens, int at) =>
        at >= 0 && at < tokens.Count ? tokens[at].Lower : "";
}
