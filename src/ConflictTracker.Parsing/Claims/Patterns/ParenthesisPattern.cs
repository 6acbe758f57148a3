using ConflictTracker.Parsing.Claims.Attributions;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Patterns;

/// <summary>"Harbour: 12 killed; 30 wounded (Ministry of Health)": the source in brackets at the end of a line.</summary>
internal sealed class ParenthesisPattern : IAttributionPattern
{
    public string Id => "parenthesis";

    public IEnumerable<Attribution> Find(SentenceReading sentence, SpeakerMemory memory)
    {
        List<Token> tokens = sentence.Tokens;
        int close = tokens.Count - 1;
        while (close > 0 && tokens[close].Text is "." or ";" or "," or "*")
        {
            close--;
        }

        if (close < 2 || !tokens[close].Is(')'))
        {
            yield break;
        }

        int open = close - 1;
        while (open > 0 && !tokens[open].Is('('))
        {
            open--;
        }

        if (
            tokens[open].Is('(')
            && SpeakerPhrases.Before(sentence, close) is { } speaker
            && speaker.First <= open + 2
            && SpeakerPhrases.IsSurelySpeaker(sentence, speaker)
        )
        {
            yield return AttributionDraft.Of(sentence, speaker, "said", Id, 0, tokens[open].Start);
        }
    }
}
