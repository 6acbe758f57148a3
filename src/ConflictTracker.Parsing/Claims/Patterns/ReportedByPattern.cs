using ConflictTracker.Parsing.Claims.Attributions;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Patterns;

/// <summary>"This was reported by the staff.", "Про це повідомили в штабі.": the speaker of the report around it.</summary>
internal sealed class ReportedByPattern : IAttributionPattern
{
    public string Id => "report";

    /// <summary>"Джерело: Генштаб у Facebook": the line that names the source of the report around it.</summary>
    public static bool IsSourceLine(List<Token> tokens) =>
        tokens.Count > 2
        && tokens[1].Is(':')
        && tokens[0].Lower is "джерело" or "источник" or "source" or "quelle" or "fuente" or "fonte" or "źródło";

    public IEnumerable<Attribution> Find(SentenceReading sentence, SpeakerMemory memory)
    {
        List<Token> tokens = sentence.Tokens;
        int length = IsSourceLine(tokens) ? 2 : sentence.Grammar.ReportedBy.LengthAt(tokens, 0);
        if (
            length > 0
            && length < tokens.Count
            && SpeakerPhrases.After(sentence, length) is { } speaker
            && SpeakerPhrases.IsSpeaker(sentence, speaker)
        )
        {
            yield return AttributionDraft.Of(sentence, speaker, "reported", Id, 0, sentence.Text.Length) with
            {
                OpensReport = true,
            };
        }
    }
}
