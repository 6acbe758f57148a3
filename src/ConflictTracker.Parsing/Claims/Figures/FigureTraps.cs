using System.Collections.Frozen;
using ConflictTracker.Parsing.Claims.Languages;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Figures;

/// <summary>Numbers that count nothing: dates, times, durations, ages, labels, years, names of things.</summary>
internal static class FigureTraps
{
    private static readonly FrozenSet<string> Ordinals = WordLists.Set(
        "second third fourth fifth sixth seventh eighth ninth tenth last"
    );

    private static readonly StemList Thoughts = new(
        "numbers. counts. accounts. statements. lists. voices. versions. ways. reasons. things. questions. points. lessons. scenarios. способ причин питан вопрос gründe. gründen. fragen. façons. raisons. choses. questions. maneras. razones. cosas. preguntas. modi. ragioni. motivi. cose. domande. sposob powod pytań. pytania. rzeczy. liczby. wersje. wersji. zahlen. versionen. chiffres. récits. versions. cifras. versiones. cifre. versioni. числа. чисел. цифр заява. заяви. заявах. заяв. заявлени верси версі списк шлях"
    );

    /// <summary>Whether the number from token <paramref name="at"/> to before <paramref name="next"/> is a trap.</summary>
    public static bool Holds(List<Token> tokens, int at, int next, decimal value, bool hedged, Grammar grammar) =>
        TimeTraps.IsDate(tokens, at, next, value)
        || TimeTraps.IsDuration(tokens, at, next, grammar)
        || TimeTraps.IsYear(tokens, at, next, value, hedged, grammar)
        || TimeTraps.IsAge(tokens, at, next)
        || ClockTimes.Holds(tokens, at, value, grammar)
        || IsLabel(tokens, at, grammar)
        || IsListMark(tokens, at, next)
        || IsNoteMark(tokens, at, next)
        || IsOrdinal(tokens, at, next)
        || IsLoneOne(tokens, at, next, value, hedged, grammar)
        || IsPartOfName(tokens, at, value)
        || IsCalibre(tokens, next)
        || IsDistance(tokens, next)
        || IsTimesAsMany(tokens, next)
        || IsOfThoughts(tokens, next)
        || IsConversion(tokens, at, next)
        || IsRatio(tokens, at, next, grammar);

    private static bool IsLabel(List<Token> tokens, int at, Grammar grammar)
    {
        string before = Lower(tokens, at - 1);
        if (before is "." && Lower(tokens, at - 2) is "no" or "nr" or "art" or "ст" or "godz")
        {
            return true;
        }

        if (before is "№" or "-" or "–" or "/" && grammar.Labels.Contains(Lower(tokens, at - 3)))
        {
            return true;
        }

        // "S-300/400 missiles"
        if (before is "/" && at >= 2 && tokens[at - 2].Kind == TokenKind.Code && char.IsLetter(tokens[at - 2].Text[0]))
        {
            return true;
        }

        // "article 4 and 5"
        if (
            before is "and" or "und" or "et" or "y" or "e" or "i" or "и" or "і" or "та"
            && at >= 3
            && tokens[at - 2].Kind == TokenKind.Number
        )
        {
            return grammar.Labels.Contains(Lower(tokens, at - 3)) && IsLabel(tokens, at - 2, grammar);
        }

        return before is "№" or "#"
            || (
                grammar.Labels.Contains(before)
                && !(CountsAfterDay(before) && grammar.Counted.Holds(Lower(tokens, at + 1)))
                && !(before is "day" or "days" && IsCounted(tokens, at - 1, grammar))
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

    // "In three days 40 people", "on the third day 40 people": the days are counted already; but "in May 2022 day 1".
    private static bool IsCounted(List<Token> tokens, int days, Grammar grammar)
    {
        if (days < 1)
        {
            return false;
        }

        Token count = tokens[days - 1];
        return tokens[days].Lower is "days"
            ? count.Kind == TokenKind.Number || grammar.Numbers.ContainsKey(count.Lower) || count.Lower is "few"
            : Ordinals.Contains(count.Lower) || (count.Kind == TokenKind.Code && char.IsAsciiDigit(count.Text[0]));
    }

    // "Упродовж дня 15 людей": a day and then a count, not the day's number.
    private static bool CountsAfterDay(string word) => word is "дня" or "день" or "dnia" or "día" or "jour" or "giorno";

    // "1) …", "2. …", or "2." where the sentence was cut behind it
    private static bool IsListMark(List<Token> tokens, int at, int next)
    {
        bool first = at == 0 || (next + 1 < tokens.Count && (tokens[at - 1].Is(':') || tokens[at - 1].Is('•')));
        return (Lower(tokens, next) is ")" && Lower(tokens, at - 1) is not "(" && !Opened(tokens, at))
            || (first && Lower(tokens, next) is "." && tokens[at].Kind == TokenKind.Number);
    }

    // "80 kilometres away", "150 km (93 miles) south of the port"
    private static bool IsDistance(List<Token> tokens, int next)
    {
        if (Lower(tokens, next) is not ("km" or "kilometres" or "kilometers" or "miles" or "metres" or "meters"))
        {
            return false;
        }

        int after = next + 1;
        if (Lower(tokens, after) is "(" or ")")
        {
            after = Lower(tokens, after) is "(" && Lower(tokens, after + 3) is ")" ? after + 4 : after + 1;
        }

        return Lower(tokens, after)
            is "away"
                or "south"
                or "north"
                or "east"
                or "west"
                or "southeast"
                or "southwest"
                or "northeast"
                or "northwest"
                or "from";
    }

    // "Update of the second of May (11): …"
    private static bool IsNoteMark(List<Token> tokens, int at, int next) =>
        next == at + 1
        && Lower(tokens, at - 1) is "("
        && Lower(tokens, next) is ")"
        && Lower(tokens, next + 1) is ":"
        && tokens[at].Kind == TokenKind.Number;

    // "35. armia", "die 35. Armee": the sentence goes on behind the full stop.
    private static bool IsOrdinal(List<Token> tokens, int at, int next) =>
        tokens[at].Kind == TokenKind.Number
        && next == at + 1
        && Lower(tokens, next) is "."
        && next + 1 < tokens.Count
        && tokens[next + 1].Kind == TokenKind.Word
        && !tokens[next + 1].IsCapitalised;

    private static bool Opened(List<Token> tokens, int at)
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

    private static readonly FrozenSet<string> Articles = WordLists.Set("un una uno une ein eine einen einem einer");

    private static readonly StemList Persons = new(
        "person personne persona mujer hombre niñ femme homme enfant civil donna uomo bambin frau mann mensch kind. zivilist soldat"
    );

    // "one of the biggest", "no one", "one day": a count only where something is counted.
    private static bool IsLoneOne(List<Token> tokens, int at, int next, decimal value, bool hedged, Grammar grammar)
    {
        if (value != 1 || tokens[at].Kind != TokenKind.Word)
        {
            return false;
        }

        // "una persona" is counted, "un ataque" is not.
        if (Articles.Contains(tokens[at].Lower))
        {
            return next >= tokens.Count || !Persons.Holds(tokens[next].Lower);
        }

        for (int i = next; i < Math.Min(next + 3, tokens.Count) && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (grammar.UnitBreaks.Contains(tokens[i].Lower) || grammar.Verbs.ContainsKey(tokens[i].Lower))
            {
                break;
            }

            if (grammar.Counted.Holds(tokens[i].Lower))
            {
                return Lower(tokens, at - 1) is "no" or "any" or "every";
            }
        }

        // "the other one"
        if (Lower(tokens, at - 1) is "other" or "another" or "which" or "this" or "that")
        {
            return true;
        }

        bool measured =
            (at > 0 && grammar.Measures.Holds(tokens[at - 1].Lower))
            || (next < tokens.Count && grammar.Measures.Holds(tokens[next].Lower));
        return !(measured || (hedged && Lower(tokens, at - 1) is "least" or "than" or "только" or "менше" or "менее"));
    }

    // "about 10km (6 miles)": the same distance again.
    private static bool IsConversion(List<Token> tokens, int at, int next) =>
        Lower(tokens, at - 1) is "("
        && Lower(tokens, next + 1) is ")"
        && at >= 3
        && tokens[at - 2].Kind == TokenKind.Word
        && tokens[at - 3].Kind == TokenKind.Number;

    // "the Group of Seven": number words in capitals inside a sentence are names.
    // German writes "Million" so.
    private static bool IsPartOfName(List<Token> tokens, int at, decimal value) =>
        value < 1000
        && tokens[at].Kind == TokenKind.Word
        && tokens[at].IsCapitalised
        && at > 0
        && tokens[at - 1].Kind == TokenKind.Word
        && !tokens[at - 1].IsCapitalised;

    // "five times more": a comparison.
    private static bool IsTimesAsMany(List<Token> tokens, int next) =>
        Lower(tokens, next) is "times"
        && Lower(tokens, next + 1)
            is "more"
                or "as"
                or "higher"
                or "less"
                or "the"
                or "fewer"
                or "larger"
                or "lower"
                or "those"
                or "that"
                or "what";

    // "three ways", "две причины": the author counts thoughts.
    private static bool IsOfThoughts(List<Token> tokens, int next) =>
        next < tokens.Count && tokens[next].Kind == TokenKind.Word && Thoughts.Holds(tokens[next].Lower);

    // "155mm rounds", "120-мм"
    private static bool IsCalibre(List<Token> tokens, int next) =>
        Lower(tokens, next) is "mm" or "мм" or "millimeter" or "millimetre" or "millimètres" or "milímetros";

    // "one in four people": a share, no count of people.
    private static bool IsRatio(List<Token> tokens, int at, int next, Grammar grammar) =>
        (Lower(tokens, at - 1) is "in" && at >= 2 && IsSmall(tokens, at - 2, grammar))
        || (
            Lower(tokens, next) is "in"
            && next + 1 < tokens.Count
            && IsSmall(tokens, at, grammar)
            && IsSmall(tokens, next + 1, grammar)
        );

    private static bool IsSmall(List<Token> tokens, int at, Grammar grammar) =>
        tokens[at].Kind == TokenKind.Word
        && NumberReader.Read(tokens, at, grammar, out decimal value) > 0
        && value <= 10;

    private static string Lower(List<Token> tokens, int at) => at >= 0 && at < tokens.Count ? tokens[at].Lower : "";
}
