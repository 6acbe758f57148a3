using System.Collections.Frozen;
using ConflictTracker.Core.Names;
using ConflictTracker.Parsing.Claims.Attributions;
using ConflictTracker.Parsing.Claims.Languages;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Patterns;

/// <summary>Verbs with which a speaker tells something.</summary>
internal static class ReportingVerb
{
    // How far behind "put" its "at" may stand.
    private const int FigureReach = 11;
    private const int ObjectReach = 7;
    private const int DataReach = 6;

    /// <summary>What the archive calls the verb at a token, or null where it does not report.</summary>
    /// <param name="document">It reports only where data or a body speaks: "suggests", "shows".</param>
    public static string? At(SentenceReading sentence, int at, out bool document)
    {
        Token token = sentence.Tokens[at];
        document = false;
        if (
            token.Kind != TokenKind.Word
            || (token.IsCapitalised && !(at == 0 && sentence.Grammar.DropsSubjects))
            || Lower(sentence, at + 1) is "by" or "to" && token.Lower is "said" or "reported" && !IsTold(sentence, at)
        )
        {
            return null;
        }

        if (
            Lower(sentence, at + 1) is "by"
            || SpeakerPhrases.IsNounHere(sentence, at)
            || TurnsDown(sentence, at)
            || TakesLives(sentence, at)
        )
        {
            return null;
        }

        if (sentence.Grammar.Verbs.TryGetValue(token.Lower, out string? name))
        {
            return name;
        }

        if (ReportsInPlural(sentence, at))
        {
            return "reported";
        }

        if (sentence.Grammar.VerbPhrases.LengthAt(sentence.Tokens, at) > 0 || GivesFigure(sentence, at))
        {
            return "said";
        }

        document = sentence.Grammar.DocumentVerbs.TryGetValue(token.Lower, out name);
        return document ? name : null;
    }

    // "Officials report 12 dead", but "the officials' report"
    private static bool ReportsInPlural(SentenceReading sentence, int at) =>
        sentence.Tokens[at].Lower is "report"
        && at > 0
        && at + 1 < sentence.Tokens.Count
        && IsPlural(sentence.Tokens[at - 1].Lower)
        && SpeakerPhrases.IsSpeakerNoun(sentence.Tokens[at - 1], sentence.Grammar)
        && (
            sentence.Tokens[at + 1].Kind == TokenKind.Number
            || sentence.Grammar.Numbers.ContainsKey(sentence.Tokens[at + 1].Lower)
            || sentence.Grammar.Hedges.LengthAt(sentence.Tokens, at + 1) > 0
            || sentence.Tokens[at + 1].Lower is "that"
        );

    private static bool IsPlural(string noun) => noun.EndsWith('s') || noun is "police" or "media" or "military";

    // "reported to the president that", but not "is said to"
    private static bool IsTold(SentenceReading sentence, int at)
    {
        for (
            int i = at + 2;
            Lower(sentence, at + 1) is "to" && i < Math.Min(at + FigureReach, sentence.Tokens.Count);
            i++
        )
        {
            if (sentence.Tokens[i].Lower is "that")
            {
                return true;
            }
        }

        return false;
    }

    // "The war has claimed over 40,000 lives": nothing is told.
    private static bool TakesLives(SentenceReading sentence, int at)
    {
        for (
            int i = at + 1;
            sentence.Tokens[at].Lower is "claimed" or "claims" or "claim"
                && i < Math.Min(at + ObjectReach, sentence.Tokens.Count);
            i++
        )
        {
            if (sentence.Tokens[i].Lower is "lives" or "life" or "victims")
            {
                return true;
            }

            if (sentence.Tokens[i].Lower is "that" or "to" or "had" or "have" or "were")
            {
                return false;
            }
        }

        return false;
    }

    // "rejected a request": nothing is denied.
    private static bool TurnsDown(SentenceReading sentence, int at)
    {
        if (!sentence.Tokens[at].Lower.StartsWith("reject", StringComparison.Ordinal))
        {
            return false;
        }

        for (int i = at + 1; i < Math.Min(at + ObjectReach, sentence.Tokens.Count); i++)
        {
            if (
                sentence.Tokens[i].Lower
                is "request"
                    or "requests"
                    or "proposal"
                    or "proposals"
                    or "offer"
                    or "ultimatum"
                    or "plan"
                    or "demand"
                    or "demands"
                    or "deal"
                    or "bid"
                    or "call"
                    or "calls"
                    or "appeal"
                    or "ceasefire"
                    or "truce"
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the words name data, a document or a body that shows things.</summary>
    public static bool SpeaksInData(SentenceReading sentence, SpeakerPhrase phrase) =>
        sentence.Tokens[phrase.Next - 1].Lower
            is "estimates"
                or "estimate"
                or "data"
                or "figures"
                or "audio"
                or "report"
                or "reports"
                or "documents"
                or "survey"
                or "analysis"
                or "tally"
                or "records"
                or "statistics"
                or "investigation"
                or "count"
                or "footage"
                or "intercept"
                or "update"
        || sentence.HasName(phrase.First, phrase.Next, NameKind.Outlet, NameKind.Organisation)
        || GivesData(sentence, phrase.First)
        || GivesData(sentence, phrase.Next - 1);

    // "Data from the harbour police show", "figures compiled by the council indicate"
    private static bool GivesData(SentenceReading sentence, int first)
    {
        bool isFrom = false;
        for (int i = first - 1; i >= Math.Max(0, first - DataReach); i--)
        {
            string word = sentence.Tokens[i].Lower;
            isFrom |= word is "from" or "by";
            if (
                word
                is "data"
                    or "figures"
                    or "estimates"
                    or "numbers"
                    or "records"
                    or "statistics"
                    or "report"
                    or "reports"
            )
            {
                return isFrom;
            }
        }

        return false;
    }

    /// <summary>"put the toll at 12", "gave 34 dead", "had spoken on Monday of 40": the verb tells only with a figure.</summary>
    public static bool GivesFigure(SentenceReading sentence, int verb)
    {
        string? needed = sentence.Tokens[verb].Lower switch
        {
            "raised" or "raises" or "updated" or "updates" or "revised" or "lowered" when HoldsToll(sentence, verb) =>
                "to",
            "erhöhte"
            or "erhöhten"
            or "korrigierte"
            or "korrigierten"
            or "aktualisierte" when HoldsToll(sentence, verb) => "auf",
            "porté" or "relevé" or "révisé" when HoldsToll(sentence, verb) => "à",
            "portato" or "aggiornato" or "rivisto" when HoldsToll(sentence, verb) => "a",
            "elevó" or "elevado" or "actualizó" or "actualizado" or "eleva" when HoldsToll(sentence, verb) => "a",
            "podniósł"
            or "podniosła"
            or "podniosły"
            or "zaktualizował"
            or "zaktualizowała" when HoldsToll(sentence, verb) => "do",
            "підвищив"
            or "підвищили"
            or "збільшив"
            or "збільшили"
            or "уточнив"
            or "оновив"
            or "оновили" when HoldsToll(sentence, verb) => "до",
            "повысил"
            or "повысили"
            or "увеличил"
            or "увеличили"
            or "обновил"
            or "обновили" when HoldsToll(sentence, verb) => "до",
            "put" or "puts" => "at",
            "sprach" or "sprachen" or "spricht" or "sprechen" => "von",
            "gibt" or "geben" => "mit",
            "spoke" or "speak" or "speaks" or "spoken" => "of",
            "gave" or "gives" or "give" or "given" or "named" => "",
            _ => null,
        };
        for (int i = verb + 1; needed is not null && i < Math.Min(verb + FigureReach, sentence.Tokens.Count); i++)
        {
            Token token = sentence.Tokens[i];
            bool found =
                needed.Length > 0
                    ? token.Lower == needed || (needed is "at" && IsAboveNumber(sentence, i))
                    : token.Kind == TokenKind.Number || token.Lower is "toll" or "figure" or "figures" or "number";
            if (found)
            {
                return true;
            }
        }

        return false;
    }

    // "raised the toll to 12", but "raised the dam to 12 metres".
    private static bool HoldsToll(SentenceReading sentence, int verb)
    {
        for (int i = verb + 1; i < Math.Min(verb + ObjectReach, sentence.Tokens.Count); i++)
        {
            if (Tolls.Contains(sentence.Tokens[i].Lower))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly FrozenSet<string> Tolls = WordLists.Set(
        "toll number count figure figures tally estimate estimates zahl zahlen opferzahl bilanz bilan nombre chiffre bilancio "
            + "numero cifra balance número liczbę bilans кількість число дані оцінку количество данные оценку"
    );

    // "put them above 3,000"
    private static bool IsAboveNumber(SentenceReading sentence, int at) =>
        sentence.Tokens[at].Lower is "above" or "below" or "over" or "under"
        && at + 1 < sentence.Tokens.Count
        && sentence.Tokens[at + 1].Kind == TokenKind.Number;

    private static string Lower(SentenceReading sentence, int at) =>
        at < sentence.Tokens.Count ? sentence.Tokens[at].Lower : "";
}
