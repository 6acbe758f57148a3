using ConflictTracker.Core.Names;
using ConflictTracker.Parsing.Claims.Attributions;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Patterns;

/// <summary>"Twelve drones fell – General Staff", "…, — Олександр Лис.": the speaker behind a dash at the end.</summary>
internal sealed class DashSpeakerPattern : IAttributionPattern
{
    private const int LongestName = 7;
    private const int LongestBody = 4;

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
        else if (
            dash > 1
            && end == tokens.Count
            && speaker.Length is > 0 and <= LongestBody
            && tokens[dash].Is(':')
            && IsBody(sentence, speaker)
        )
        {
            yield return AttributionDraft.Of(sentence, speaker, "said", Id, 0, tokens[dash].Start);
        }
    }

    // A title's "300,000 fled: UNHCR", but "Two fell: Jan Lis and a police officer".
    private static bool IsBody(SentenceReading sentence, SpeakerPhrase phrase)
    {
        for (int i = phrase.First; i < phrase.Next; i++)
        {
            Token token = sentence.Tokens[i];
            if (token.Kind != TokenKind.Word || sentence.Grammar.UnitBreaks.Contains(token.Lower))
            {
                return false;
            }
        }

        Token last = sentence.Tokens[phrase.Next - 1];
        return sentence.HasName(phrase.First, phrase.Next, NameKind.Organisation)
            || (
                last.Lower
                is "ministry"
                    or "officials"
                    or "army"
                    or "military"
                    or "governor"
                    or "mayor"
                    or "police"
                    or "authorities"
                    or "activists"
            );
    }
}
