using ConflictTracker.Core.Names;
using ConflictTracker.Parsing.Claims.Attributions;
using ConflictTracker.Parsing.Names;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Patterns;

/// <summary>A second speaker whose verb is left out, as it is the first one's: "The port reported 12 boats, and the customs
/// office 30." Both give their number at once, so that nothing but the number is told.</summary>
internal sealed class GappedVerbPattern : IAttributionPattern
{
    // "claimed at least 12": how far behind its verb the first number stands.
    private const int FigureReach = 4;

    public string Id => "gapped-verb";

    public IEnumerable<Attribution> Find(SentenceReading sentence, SpeakerMemory memory)
    {
        List<Token> tokens = sentence.Tokens;
        string? verb = null;
        for (int i = 1; i < tokens.Count; i++)
        {
            if (ReportingVerb.At(sentence, i, out bool document) is { } name && !document)
            {
                verb = GivesNumber(sentence, i) ? name : null;
            }
            else if (
                verb is not null
                && tokens[i].Kind == TokenKind.Number
                && SpeakerPhrases.Before(sentence, IsOf(tokens[i - 1]) ? i - 1 : i) is { } speaker
                && IsJoined(sentence, speaker)
                && CanSpeak(sentence, speaker)
            )
            {
                yield return AttributionDraft.Of(sentence, speaker, verb, Id, tokens[i].Start, sentence.Text.Length);
            }
        }
    }

    // "сообщил о 12 лодках, а таможня о 30"
    private static bool IsOf(Token token) =>
        token.Lower is "про" or "о" or "об" or "von" or "of" or "de" or "di" or "o";

    private static bool GivesNumber(SentenceReading sentence, int verb)
    {
        for (int i = verb + 1; i < Math.Min(verb + FigureReach, sentence.Tokens.Count); i++)
        {
            Token token = sentence.Tokens[i];
            if (token.Kind == TokenKind.Number)
            {
                return true;
            }

            if (token.Kind == TokenKind.Punctuation || (sentence.Grammar.Openers.Contains(token.Lower) && !IsOf(token)))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsJoined(SentenceReading sentence, SpeakerPhrase speaker)
    {
        int before = speaker.First - 1;
        if (
            before > 0
            && sentence.Tokens[before].Lower is "the" or "die" or "der" or "das" or "la" or "le" or "el" or "il"
        )
        {
            before--;
        }

        return before > 0
            && !(sentence.Tokens[before].Lower is "a" && !sentence.Grammar.Openers.Contains("że"))
            && sentence.Tokens[before].Lower
                is ";"
                    or "and"
                    or "while"
                    or "but"
                    or "und"
                    or "et"
                    or "y"
                    or "e"
                    or "i"
                    or "a"
                    or "и"
                    or "а"
                    or "та"
                    or "і";
    }

    // A state's name speaks for it; another place's is where something happened: "5 in Sumy and Kharkiv 3".
    private static bool CanSpeak(SentenceReading sentence, SpeakerPhrase speaker) =>
        SpeakerPhrases.IsSurelySpeaker(sentence, speaker)
        || AttributionDraft
            .Of(sentence, speaker, "said", "", 0, 0)
            .Named.Any(m =>
                m.Kind == NameKind.Place && Gazetteer.Embedded.Find(NameKind.Place, m.Name)?.Type == "country"
            );
}
