namespace ConflictTracker.Parsing.Dating;

/// <summary>Finds printed dates among tokens in one pass: "August 27, 2023", "24 лютого 2022 року", "01 Apr 2022",
/// "07.11.2022", "10/14/23", "2024-08-11", "August 5-6", "14 лютого – 3 березня", "March 2024".</summary>
internal sealed class PrintedDateFinder(DatingLexicon lexicon)
{
    public List<PrintedDate> Find(IReadOnlyList<Token> tokens)
    {
        List<PrintedDate> found = [];
        for (int i = 0; i < tokens.Count; i++)
        {
            if ((Numeric(tokens, i) ?? DayFirst(tokens, i) ?? MonthFirst(tokens, i)) is { } date)
            {
                found.Add(date with { Weekday = WeekdayBeside(tokens, date.From, date.To) });
                i = date.To;
            }
        }

        return found;
    }

    private PrintedDate? DayFirst(IReadOnlyList<Token> tokens, int at)
    {
        if (DayAt(tokens, at) is not { } day)
        {
            return null;
        }

        int? lastDay = null;
        int next = at + 1;
        next += IsSign(tokens, next, '.') ? 1 : 0;
        if ((IsDash(tokens, next) || IsUntil(tokens, next)) && DayAt(tokens, next + 1) is { } end && end > day)
        {
            lastDay = end;
            next += 2;
            next += IsSign(tokens, next, '.') ? 1 : 0;
        }

        next += lexicon.Connectors.IsAt(tokens, next) ? 1 : 0;
        if (!MonthAt(tokens, next, out int month))
        {
            return null;
        }

        int to = next;
        int lastMonth = month;
        (int? year, to) = YearAfter(tokens, to);
        if (lastDay is null && IsDash(tokens, to + 1) && DayAt(tokens, to + 2) is { } other)
        {
            // "30 August – 5 September 2024"
            int monthAt = to + 3 + (lexicon.Connectors.IsAt(tokens, to + 3) ? 1 : 0);
            if (MonthAt(tokens, monthAt, out int later))
            {
                (lastDay, lastMonth) = (other, later);
                (int? laterYear, to) = YearAfter(tokens, monthAt);
                year = laterYear ?? year;
            }
        }

        return new PrintedDate(at, to, year, month, day, lastDay ?? day, lastMonth, null);
    }

    private PrintedDate? MonthFirst(IReadOnlyList<Token> tokens, int at)
    {
        // "may 5" and "march 5" are no dates: where the month goes first it has its capital.
        if (!tokens[at].IsCapital || !MonthAt(tokens, at, out int month))
        {
            return null;
        }

        int next = at + 1;
        next += IsSign(tokens, next, '.') ? 1 : 0;
        if (DayAt(tokens, next) is not { } day)
        {
            next += lexicon.Connectors.IsAt(tokens, next) ? 1 : 0;
            return IsYear(tokens, next)
                ? new PrintedDate(at, next, tokens[next].Number, month, null, null, month, null)
                : null;
        }

        int to = next;
        int? lastDay = null;
        int lastMonth = month;
        if (IsDash(tokens, to + 1))
        {
            if (DayAt(tokens, to + 2) is { } end && end > day && !MonthAt(tokens, to + 3, out _))
            {
                (lastDay, to) = (end, to + 2);
            }
            else if (MonthAt(tokens, to + 2, out int later) && DayAt(tokens, to + 3) is { } laterDay)
            {
                (lastDay, lastMonth, to) = (laterDay, later, to + 3);
            }
        }

        // "on the night of December 20 to 21"
        if (
            lastDay is null
            && IsUntil(tokens, to + 1)
            && DayAt(tokens, to + 2) == day + 1
            && !MonthAt(tokens, to + 3, out _)
        )
        {
            (lastDay, to) = (day + 1, to + 2);
        }

        (int? year, to) = YearAfter(tokens, to);
        return new PrintedDate(at, to, year, month, day, lastDay ?? day, lastMonth, null);
    }

    /// <summary>"20. bis 25. November", "del 20 al 25 de noviembre".</summary>
    private static bool IsUntil(IReadOnlyList<Token> tokens, int at) =>
        at < tokens.Count && tokens[at].Folded is "bis" or "to" or "al" or "au" or "по" or "до" or "do";

    /// <summary>Digits alone need their year: "17.08 Uhr" is a time.</summary>
    private static PrintedDate? Numeric(IReadOnlyList<Token> tokens, int at)
    {
        if (at + 4 >= tokens.Count || !tokens[at].IsNumber || !tokens[at + 2].IsNumber || !tokens[at + 4].IsNumber)
        {
            return null;
        }

        string sign = tokens[at + 1].Folded;
        if (sign is not ("." or "/" or "-") || tokens[at + 3].Folded != sign || !AreJoined(tokens, at, at + 4))
        {
            return null;
        }

        (int a, int b, int c) = (tokens[at].Number, tokens[at + 2].Number, tokens[at + 4].Number);
        if (tokens[at].Length == 4)
        {
            return sign != "." && PrintedDate.IsDate(a, b, c) ? Whole(at, a, b, c) : null;
        }

        int year = tokens[at + 4].Length - tokens[at + 4].Suffix.Length == 2 ? 2000 + c : c;
        if (sign == "/" && tokens[at + 4].Length == 2 || (sign == "/" && b > 12))
        {
            // 10/14/23 is American; where the month could be either, two-digit years are American too.
            return PrintedDate.IsDate(year, a, b) ? Whole(at, year, a, b)
                : PrintedDate.IsDate(year, b, a) ? Whole(at, year, b, a)
                : null;
        }

        return PrintedDate.IsDate(year, b, a) ? Whole(at, year, b, a) : null;
    }

    private static PrintedDate Whole(int at, int year, int month, int day) =>
        new(at, at + 4, year, month, day, day, month, null);

    private static bool AreJoined(IReadOnlyList<Token> tokens, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (tokens[i].End != tokens[i + 1].Start)
            {
                return false;
            }
        }

        return (
                from == 0
                || tokens[from - 1].End < tokens[from].Start
                || !tokens[from - 1].IsNumber && tokens[from - 1].Folded is not ("." or "/")
            )
            && (
                to + 1 >= tokens.Count
                || tokens[to + 1].Start > tokens[to].End
                || tokens[to + 1].Folded is not ("/" or "-")
            );
    }

    private DayOfWeek? WeekdayBeside(IReadOnlyList<Token> tokens, int from, int to)
    {
        for (int i = from - 1; i >= Math.Max(0, from - 3); i--)
        {
            if (lexicon.Weekdays.TryGet(tokens[i].Folded, out int day))
            {
                return Weekday(day);
            }

            if (
                !IsSign(tokens, i, ',')
                && !IsSign(tokens, i, '.')
                && !IsSign(tokens, i, '(')
                && !lexicon.Connectors.IsAt(tokens, i)
            )
            {
                break;
            }
        }

        for (int i = to + 1; i <= Math.Min(tokens.Count - 1, to + 2); i++)
        {
            if (lexicon.Weekdays.TryGet(tokens[i].Folded, out int day))
            {
                return Weekday(day);
            }

            if (!IsSign(tokens, i, ',') && !IsSign(tokens, i, '('))
            {
                break;
            }
        }

        return null;
    }

    /// <param name="fromMonday">0 for Monday.</param>
    public static DayOfWeek Weekday(int fromMonday) => (DayOfWeek)((fromMonday + 1) % 7);

    /// <summary>A year after a date, over a comma, "of" or "de"; "(2022)" is the title of something.</summary>
    private (int? Year, int To) YearAfter(IReadOnlyList<Token> tokens, int to)
    {
        int next = to + 1;
        next += IsSign(tokens, next, '.') && next + 1 < tokens.Count && IsYear(tokens, next + 1) ? 1 : 0;
        next += IsSign(tokens, next, ',') ? 1 : 0;
        next += lexicon.Connectors.IsAt(tokens, next) ? 1 : 0;
        if (!IsYear(tokens, next))
        {
            return (null, to);
        }

        int year = tokens[next].Number;
        return (year, lexicon.YearWords.IsAt(tokens, next + 1) ? next + 1 : next);
    }

    private static bool IsYear(IReadOnlyList<Token> tokens, int at) =>
        at < tokens.Count
        && tokens[at] is { Number: > 1990 and < 2100, Length: 4 }
        && !(at + 1 < tokens.Count && tokens[at + 1].Is('-') && tokens[at + 1].Start == tokens[at].End);

    private static int? DayAt(IReadOnlyList<Token> tokens, int at) =>
        at < tokens.Count
        && tokens[at] is { Number: > 0 and < 32 } token
        && token.Folded.Length <= 2
        && !IsPartOfNumber(tokens, at)
            ? token.Number
            : null;

    private static bool IsPartOfNumber(IReadOnlyList<Token> tokens, int at) =>
        at > 0
        && tokens[at - 1].End == tokens[at].Start
        && (
            tokens[at - 1].Folded is "$" or "€" or "£"
            || (at > 1 && tokens[at - 2].IsNumber && tokens[at - 1].Folded is "." or "," or "/" or ":")
        );

    private bool MonthAt(IReadOnlyList<Token> tokens, int at, out int month)
    {
        month = 0;
        if (at >= tokens.Count || !tokens[at].IsWord || !lexicon.Months.TryGet(tokens[at].Folded, out int zeroBased))
        {
            return false;
        }

        month = zeroBased + 1;
        return true;
    }

    private static bool IsDash(IReadOnlyList<Token> tokens, int at) =>
        at < tokens.Count && (tokens[at].Is('-') || tokens[at].Is('–'));

    private static bool IsSign(IReadOnlyList<Token> tokens, int at, char sign) =>
        at < tokens.Count && at >= 0 && tokens[at].Is(sign);
}
