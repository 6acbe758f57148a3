using ConflictTracker.Parsing.Claims.Attributions;

namespace ConflictTracker.Parsing.Claims.Patterns;

/// <summary>"the statement added", "précise le communiqué": whoever issued it, who spoke before.</summary>
internal static class SpokenMessage
{
    /// <summary>Whether the words name nothing but a message.</summary>
    public static bool IsMeant(SentenceReading sentence, SpeakerPhrase phrase) =>
        phrase.Length == 1
        && sentence.Tokens[phrase.First].Lower
            is "statement"
                or "message"
                or "communiqué"
                or "comunicado"
                or "comunicato"
                or "nota"
                or "mitteilung"
                or "komunikat";
}
