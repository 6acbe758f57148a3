using ConflictTracker.Parsing.Claims.Attributions;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Patterns;

/// <summary>"Twelve drones fell – General Staff", "…, — Олександр Лис.": the speaker behind a dash at the end.</summary>
internal sealed class DashSpeakerPattern : IAttributionPattern
{
    private const int LongestName = 7;

    public string Id => "dash-speaker";

    public IEnumerable<Attribution> Find(SentenceReading sentence, SpeakerMemory memory)
    {
        List<Token> tokens = sentence.Tokens;
        int end = tokens.Count;
        while (end > 0 && tokens[end - 1].Text is "." or "»" or "”" or "\"")
        {
            end--;
        }

        int dash = end - 1;
        while (dash > 0 && end - dash <= LongestName && tokens[dash].Kind == TokenKind.Word)
        {
            dash--;
        }

        bool isDash =
            dash > 1
            && dash < end - 1
            && tokens[dash].Text is "–" or "—" or "-"
            && tokens[dash].Start > tokens[dash - 1].End
            && tokens[dash + 1].Start > tokens[dash].End;
        SpeakerPhrase speaker = new(dash + 1, end);
        if (isDash && tokens[dash + 1].IsCapitalised && SpeakerPhrases.IsSurelySpeaker(sentence, speaker))
        {
            yield return AttributionDraft.Of(sentence, speaker, "said", Id, 0, tokens[dash].Start);
        }
    }
}
