using ConflictTracker.Core.Dating;

namespace ConflictTracker.Parsing.Dating;

/// <summary>Finds numbers of days, in digits and words: "Days 1,027-1,031", "day 550", "the 1,000th day", "Восьмисотый день",
/// "1.459 días", "500-day mark". "12-day war" and "100 дней" of a term of office are for <see cref="CountContext"/>.</summary>
internal sealed class CountedDaysFinder(DatingLexicon lexicon)
{
    /// <summary>No clock of the archive runs longer: about 27 years.</summary>
    private const int Longest = 9999;

    /// <summary>A longer "range" is two numbers that happen to stand together.</summary>
    private const int LongestRange = 400;

    /// <summary>Smaller number words behind "day" may count what follows.</summary>
    private const int SurelyADay = 20;

    public List<CountedDays> Find(IReadOnlyList<Token> tokens)
    {
        List<CountedDays> found = [];
        for (int i = 0; i < tokens.Count; i++)
        {
            if ((DayFirst(tokens, i) ?? NumberFirst(tokens, i)) is { } counted)
            {
                found.Add(counted);
                i = counted.To;
            }
        }

        return found;
    }

    /// <summary>"Days 747-751", "day 550", "Tag 100", "День 1000", "jour n° 348".</summary>
    private CountedDays? DayFirst(IReadOnlyList<Token> tokens, int at)
    {
        bool isSingular = lexicon.Day.Contains(tokens[at].Folded);
        bool isPlural = lexicon.Days.Contains(tokens[at].Folded);
        if (!isSingular && !isPlural)
        {
            return null;
        }

        int number = at + 1;
        while (
            number < tokens.Count
            && number < at + 3
            && tokens[number].Folded
                is "№"
                    or "#"
                    or "n"
                    or "n°"
                    or "no"
                    or "nr"
                    or "number"
                    or "numero"
                    or "-"
                    or "°"
                    or "."
        )
        {
            number++;
        }

        // "Дни с 1027 по 1031", "Days from 101 to 105"
        bool isFrom =
            number + 1 < tokens.Count
            && tokens[number].Folded is "from" or "с" or "со" or "з" or "від" or "von" or "du" or "del" or "dal" or "od"
            && IsDayNumber(tokens, number + 1)
            && RangeEnd(tokens, number + 1, tokens[number + 1].Number) is not null;
        number += isFrom ? 1 : 0;
        if (number >= tokens.Count || !IsDayNumber(tokens, number))
        {
            return isSingular ? InWords(tokens, at) : null;
        }

        int first = tokens[number].Number;
        if (RangeEnd(tokens, number, first) is { } end)
        {
            return new CountedDays(at, end.At, first, end.Last, CountSense.Ordinal, true);
        }

        return isSingular ? new CountedDays(at, number, first, first, CountSense.Ordinal, true) : null;
    }

    /// <summary>"día mil", "день восьмисотый": a number word after the day; of less than twenty only where nothing follows
    /// that it could count: "day five:", but not "a day five people".</summary>
    private CountedDays? InWords(IReadOnlyList<Token> tokens, int at)
    {
        (int value, int length, _) = lexicon.Numbers.At(tokens, at + 1);
        return
            length > 0
            && (value >= SurelyADay || (value > 1 && (EndsAt(tokens, at + length) || IsOfWar(tokens, at + length))))
            && !lexicon.Day.Contains(tokens[Math.Min(at + 1 + length, tokens.Count - 1)].Folded)
            ? new CountedDays(at, at + length, value, value, CountSense.Ordinal, true)
            : null;
    }

    private static bool EndsAt(IReadOnlyList<Token> tokens, int last) =>
        last + 1 >= tokens.Count
        || tokens[last + 1].Folded is ":" or "." or "," or "–" or "|" or ")" or "-" or "?" or "!" or "…";

    /// <summary>"day eight of the war".</summary>
    private bool IsOfWar(IReadOnlyList<Token> tokens, int last) =>
        last + 1 < tokens.Count
        && tokens[last + 1].Length <= 5
        && lexicon.War.IsWithin(tokens, last + 2, last + 7, tokens[last].Sentence);

    private (int Last, int At)? RangeEnd(IReadOnlyList<Token> tokens, int at, int first)
    {
        int next = at + 1;
        bool isLinked =
            next < tokens.Count
            && (
                tokens[next].Is('-')
                || tokens[next].Is('–')
                || tokens[next].Folded
                    is "to"
                        or "and"
                        or "bis"
                        or "und"
                        or "a"
                        or "au"
                        or "al"
                        or "y"
                        or "e"
                        or "do"
                        or "по"
                        or "до"
                        or "та"
                        or "и"
                        or "et"
                        or "i"
                        or "&"
            );
        return
            isLinked
            && next + 1 < tokens.Count
            && IsDayNumber(tokens, next + 1)
            && tokens[next + 1].Number is int last
            && last > first
            && last - first <= LongestRange
            ? (last, next + 1)
            : null;
    }

    private CountedDays? NumberFirst(IReadOnlyList<Token> tokens, int at)
    {
        (int value, int to, bool isOrdinal) = NumberAt(tokens, at);
        if (value == 0)
        {
            return null;
        }

        int next = to + 1;
        bool isDotted = tokens[to].IsNumber && next < tokens.Count && tokens[next].Is('.');
        next += isDotted ? 1 : 0;
        bool isHyphened = next < tokens.Count && tokens[next].Is('-');
        next += isHyphened ? 1 : 0;
        next += !isHyphened && lexicon.Fillers.IsAt(tokens, next) ? 1 : 0;
        if (next >= tokens.Count)
        {
            return null;
        }

        // "On Wednesday, November 20. Day 1,000": the full stop ends a sentence, and the day has its own number.
        if (isDotted && DayFirst(tokens, next) is not null)
        {
            return null;
        }

        if (lexicon.Day.Contains(tokens[next].Folded))
        {
            return SingularOf(tokens, at, next, value, isOrdinal || isDotted, isHyphened);
        }

        bool isCount =
            lexicon.Days.Contains(tokens[next].Folded) && tokens[to].Suffix.Length == 0 && !isDotted && !isHyphened;
        return isCount ? new CountedDays(at, next, value, value, SenseOf(tokens, at, next), false) : null;
    }

    private CountedDays? SingularOf(
        IReadOnlyList<Token> tokens,
        int at,
        int day,
        int value,
        bool isOrdinal,
        bool isHyphened
    )
    {
        if (lexicon.Mark.IsAt(tokens, day + 1))
        {
            return new CountedDays(at, day + 1, value, value, CountSense.Duration, false);
        }

        // English "12-day war", "1,000 day": a measure, not a day; "548 день" is one.
        bool isDay = isOrdinal || (!isHyphened && tokens[day].Folded != "day");
        return isDay && !isHyphened ? new CountedDays(at, day, value, value, CountSense.Ordinal, false) : null;
    }

    /// <summary>"ago" and "since" count days gone by; "of war" and "long" the days themselves.</summary>
    private CountSense SenseOf(IReadOnlyList<Token> tokens, int from, int day)
    {
        int sentence = tokens[day].Sentence;
        bool isGoneBy =
            lexicon.Ago.IsWithin(tokens, day + 1, day + 2, sentence)
            || lexicon.Ago.IsWithin(tokens, from - 3, from - 1, sentence)
            || lexicon.Since.IsWithin(tokens, day + 1, day + 2, sentence);
        return isGoneBy ? CountSense.Elapsed : CountSense.Duration;
    }

    private (int Value, int To, bool IsOrdinal) NumberAt(IReadOnlyList<Token> tokens, int at)
    {
        if (tokens[at].IsNumber)
        {
            bool isOrdinal = tokens[at].Suffix.Length > 0 && IsOrdinalSuffix(tokens[at]);
            bool isForeign = tokens[at].Suffix.Length > 0 && !isOrdinal;
            return IsDayNumber(tokens, at) && !isForeign ? (tokens[at].Number, at, isOrdinal) : default;
        }

        (int value, int length, bool isWordOrdinal) = lexicon.Numbers.At(tokens, at);
        return length == 0 || value > Longest ? default : (value, at + length - 1, isWordOrdinal);
    }

    /// <summary>A suffix of the language, or any of another script than ours: 478-ე.</summary>
    private bool IsOrdinalSuffix(Token token) =>
        lexicon.OrdinalSuffixes.Contains(token.Suffix) || token.Suffix.All(c => c >= '\u0530');

    /// <summary>Whole numbers only: not "3.5", not the 300 of "S-300", not a share of a percentage.</summary>
    private static bool IsDayNumber(IReadOnlyList<Token> tokens, int at)
    {
        if (tokens[at].Number is <= 0 or > Longest)
        {
            return false;
        }

        bool isJoinedBefore =
            at > 1
            && tokens[at - 1].End == tokens[at].Start
            && tokens[at - 2].End == tokens[at - 1].Start
            && tokens[at - 1].Folded is "-" or "." or "," or "/" or ":"
            && (
                tokens[at - 2].IsNumber
                    ? tokens[at - 1].Folded is not "-"
                    : tokens[at - 2].Length <= 3
                        && tokens[at - 1].Folded is "-"
                        && tokens[at - 2].IsCapital
                        && tokens[at - 2].Length == 1
            );
        bool isMoney = at > 0 && tokens[at - 1].Folded is "$" or "€" or "£";
        bool isJoinedAfter =
            at + 2 < tokens.Count
            && tokens[at + 1].Start == tokens[at].End
            && tokens[at + 1].Folded is "." or "," or "/" or ":"
            && tokens[at + 2].Start == tokens[at + 1].End
            && tokens[at + 2].IsNumber;
        return !isJoinedBefore && !isMoney && !isJoinedAfter && !(at + 1 < tokens.Count && tokens[at + 1].Is('%'));
    }
}
