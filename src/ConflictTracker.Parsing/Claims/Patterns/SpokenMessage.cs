using ConflictTracker.Parsing.Claims.Attributions;

namespace ConflictTracker.Parsing.Claims.Patterns;

/// <summary>"the statement added", "précise le communiqué": whoever issued it, who spoke before.</summary>
internal static class SpokenMessage
{
    /// <summary>Whether the words name nothing but a message.</summary>
    public static bool IsMeant(SentenceReading sentence, SpeakerPhrase phrase) =>
        phrase.Length == 1 && IsWord(sentence.Tokens[phrase.First].Lower);

    /// <summary>Whether a message stands behind an article at a token.</summary>
    public static bool StandsAt(SentenceReading sentence, int at)
    {
        while (at < sentence.Tokens.Count && sentence.Grammar.Leading.Contains(sentence.Tokens[at].Lower))
        {
            at++;
        }

        return at < sentence.Tokens.Count && IsWord(sentence.Tokens[at].Lower);
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
