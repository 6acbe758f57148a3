using ConflictTracker.Parsing.Claims.Attributions;

namespace ConflictTracker.Parsing.Claims.Patterns;

/// <summary>"the statement added", "précise le communiqué": whoever issued it, who spoke before.</summary>
internal static class SpokenMessage
{
    /// <summary>Whether the words name nothing but a message.</summary>
    public static bool IsMeant(SentenceReading sentence, SpeakerPhrase phrase) =>
        phrase.Length == 1
        && (
            IsWord(sentence.Tokens[phrase.First].Lower)
            || (IsReport(sentence.Tokens[phrase.First].Lower) && IsThat(sentence, phrase.First))
        );

    // "the report lists 12", "the last estimate put it at 12", but "a report lists 12".
    private static bool IsThat(SentenceReading sentence, int at)
    {
        for (int i = at - 1; i >= Math.Max(0, at - 3); i--)
        {
            if (
                sentence.Tokens[i].Lower
                is "the"
                    or "this"
                    or "its"
                    or "that"
                    or "le"
                    or "ce"
                    or "el"
                    or "il"
                    or "der"
                    or "das"
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsReport(string word) =>
        word
            is "report"
                or "update"
                or "bulletin"
                or "estimate"
                or "document"
                or "rapport"
                or "informe"
                or "rapporto"
                or "bericht"
                or "raport";

    /// <summary>Whether a message stands behind an article at a token.</summary>
    public static bool StandsAt(SentenceReading sentence, int at)
    {
        while (at < sentence.Tokens.Count && sentence.Grammar.Leading.Contains(sentence.Tokens[at].Lower))
        {
            at++;
        }

        return at < sentence.Tokens.Count && IsWord(sentence.Tokens[at].Lower);
    }

    /// <summary>"In der Mitteilung wurde erklärt": a message in which something is told.</summary>
    public static bool OpensIn(SentenceReading sentence)
    {
        for (int i = 1; i < Math.Min(4, sentence.Tokens.Count); i++)
        {
            if (sentence.Tokens[i].Lower is "erklärung" or "mitteilung" or "stellungnahme" or "bericht" or "meldung")
            {
                return sentence.Tokens[0].Lower is "in" or "im" or "laut";
            }
        }

        return false;
    }

    private static bool IsWord(string word) =>
        word
            is "statement"
                or "message"
                or "post"
                or "communiqué"
                or "comunicado"
                or "comunicato"
                or "nota"
                or "mitteilung"
                or "komunikat";
}
