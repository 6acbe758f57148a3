using System.Collections.Frozen;
using ConflictTracker.Parsing.Claims;
using ConflictTracker.Parsing.Claims.Languages;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Events;

/// <summary>
/// Whether a sentence tells of a time before the article's own days without naming one: "two weeks ago", "in January",
/// "he had said", "минулого місяця". What it counts is of that time, not of the article's day.
/// </summary>
internal static class PastTimes
{
    private static readonly PhraseList Phrases = new(
        "last week|last month|last year|previous week|previous month|week before|month before|year before|earlier this month|earlier this year|at the time|a day earlier|"
            + "тиждень тому|тижні тому|тижнів тому|місяць тому|місяці тому|місяців тому|рік тому|роки тому|років тому|днів тому|дні тому|минулого тижня|минулого місяця|минулого року|торік|раніше цього місяця|"
            + "неделю назад|недели назад|недель назад|месяц назад|месяца назад|месяцев назад|год назад|года назад|лет назад|дней назад|дня назад|на прошлой неделе|в прошлом месяце|в прошлом году|ранее в этом месяце|"
            + "vergangene woche|letzte woche|vorige woche|vergangenen monat|letzten monat|voriges jahr|vergangenes jahr|letztes jahr|im vergangenen jahr|"
            + "semaine dernière|mois dernier|année dernière|an dernier|semana pasada|mes pasado|año pasado|settimana scorsa|mese scorso|anno scorso|"
            + "tydzień temu|tygodnie temu|tygodni temu|miesiąc temu|miesięcy temu|rok temu|lata temu|lat temu|dni temu|w zeszłym tygodniu|w zeszłym miesiącu|w zeszłym roku|w ubiegłym tygodniu|w ubiegłym miesiącu|w ubiegłym roku"
    );

    // Before a month or a year that stands alone: "in January", "im Januar 2023", "у січні".
    private static readonly FrozenSet<string> In = WordLists.Set("in im en a w we у в во");

    private static readonly FrozenSet<string> MonthsInside = WordLists.Set(
        "січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні "
            + "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре "
            + "styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu"
    );

    public static bool IsTold(SentenceReading sentence, DateOnly? written)
    {
        List<Token> tokens = sentence.Tokens;
        for (int i = 0; i < tokens.Count; i++)
        {
            if (
                (Phrases.LengthAt(tokens, i) > 0 && !IsBound(tokens, i))
                || IsAgo(sentence, i)
                || HadSaid(sentence, i)
                || IsBareMonth(tokens, i)
                || IsPastYear(tokens, i, written)
            )
            {
                return true;
            }
        }

        return false;
    }

    // "since Thursday of last week" reaches to the article's day.
    private static bool IsBound(List<Token> tokens, int at)
    {
        for (int i = Math.Max(0, at - 3); i < at; i++)
        {
            if (tokens[i].Lower is "since" or "seit" or "depuis" or "desde" or "dal" or "od" or "з" or "с")
            {
                return true;
            }
        }

        return false;
    }

    // "two weeks ago", "a month earlier", "il y a deux semaines", "hace dos semanas", "vor zwei Wochen"
    private static bool IsAgo(SentenceReading sentence, int at)
    {
        List<Token> tokens = sentence.Tokens;
        bool isUnit = tokens[at].Kind == TokenKind.Word && at > 0 && sentence.Grammar.TimeUnits.Holds(tokens[at].Lower);
        if (!isUnit)
        {
            return false;
        }

        return Lower(tokens, at + 1) is "ago" or "earlier" or "before" or "fa"
            || Lower(tokens, at - 2) is "vor" or "hace"
            || (Lower(tokens, at - 2) is "a" && Lower(tokens, at - 3) is "y" && Lower(tokens, at - 4) is "il");
    }

    // "On Monday he had said": told before the article's day.
    private static bool HadSaid(SentenceReading sentence, int at) =>
        Lower(sentence.Tokens, at)
            is "had"
                or "hatte"
                or "hatten"
                or "avait"
                or "avaient"
                or "había"
                or "habían"
                or "aveva"
                or "avevano"
        && (IsVerb(sentence, at + 1) || IsVerb(sentence, at + 2));

    private static bool IsVerb(SentenceReading sentence, int at) =>
        at < sentence.Tokens.Count
        && (
            sentence.Grammar.Verbs.ContainsKey(sentence.Tokens[at].Lower)
            || sentence.Tokens[at].Lower is "spoken" or "given" or "put"
        );

    private static bool IsBareMonth(List<Token> tokens, int at)
    {
        if (!In.Contains(Lower(tokens, at - 1)) || at + 1 >= tokens.Count)
        {
            return false;
        }

        bool isMonth =
            MonthsInside.Contains(tokens[at].Lower)
            || (tokens[at].IsCapitalised && CalendarWords.Months.ContainsKey(tokens[at].Lower))
            || (
                !tokens[at].IsCapitalised
                && Lower(tokens, at - 1) is "en" or "a"
                && CalendarWords.Months.ContainsKey(tokens[at].Lower)
            );
        return isMonth && (tokens[at + 1].Kind != TokenKind.Number || tokens[at + 1].Text.Length == 4);
    }

    // "In 2014", but not "since 2022".
    private static bool IsPastYear(List<Token> tokens, int at, DateOnly? written) =>
        tokens[at].Kind == TokenKind.Number
        && tokens[at].Text.Length == 4
        && In.Contains(Lower(tokens, at - 1))
        && int.TryParse(tokens[at].Text, out int year)
        && year is >= 1900 and <= 2099
        && year < written?.Year;

    private static string Lower(List<Token> tokens, int at) => at >= 0 && at < tokens.Count ? tokens[at].Lower : "";
}
