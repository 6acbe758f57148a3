using ConflictTracker.Parsing.Claims.Attributions;

namespace ConflictTracker.Parsing.Claims.Patterns;

/// <summary>"The agency reported 12 drones, citing the air force": the air force speaks, the agency relays.</summary>
internal sealed class CitingPattern : IAttributionPattern
{
    public const string PatternId = "citing";

    public string Id => PatternId;

    public IEnumerable<Attribution> Find(SentenceReading sentence, SpeakerMemory memory)
    {
        for (int at = 0; at < sentence.Tokens.Count; at++)
        {
            int length = sentence.Grammar.Citing.LengthAt(sentence.Tokens, at);
            if (
                length > 0
                && at + length < sentence.Tokens.Count
                && SpeakerPhrases.After(sentence, at + length) is { } speaker
                && SpeakerPhrases.IsSpeaker(sentence, speaker)
            )
            {
                yield return AttributionDraft.Of(sentence, speaker, "said", Id, 0, sentence.Text.Length);
            }
            else if (Quoted(sentence, at) is { } quoted)
            {
                yield return AttributionDraft.Of(sentence, quoted, "said", Id, 0, sentence.Text.Length);
            }
        }
    }

    /// <summary>"The agency quoted officials as saying that 12 drones fell."</summary>
    private static SpeakerPhrase? Quoted(SentenceReading sentence, int at)
    {
        if (sentence.Tokens[at].Lower is not ("quoted" or "quotes") || at + 1 >= sentence.Tokens.Count)
        {
            return null;
        }

        SpeakerPhrase? speaker = SpeakerPhrases.After(sentence, at + 1);
        return
            speaker is { } found
            && found.Next < sentence.Tokens.Count
            && sentence.Tokens[found.Next].Lower is "as"
            && SpeakerPhrases.IsSpeaker(sentence, found)
            ? found
            : null;
    }
}
