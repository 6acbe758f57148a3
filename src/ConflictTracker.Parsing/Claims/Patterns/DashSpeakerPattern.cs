using ConflictTracker.Core.Names;
using ConflictTracker.Parsing.Claims.Attributions;
using ConflictTracker.Parsing.Claims.Figures;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Patterns;

/// <summary>"Twelve drones fell – General Staff", "…, — Олександр Лис.": the speaker behind a dash at the end. In a list of
/// figures more may follow: "12 — Jan Lis, in the morning", "12 dead: harbour police, on Monday".</summary>
internal sealed class DashSpeakerPattern : IAttributionPattern
{
    private const int LongestName = 7;
    private const int LongestBody = 4;

    // "12 dead and 40 injured"
    private const int LongestFigure = 6;

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
        if (
            isDash
            && (tokens[dash + 1].IsCapitalised || IsNativeBody(sentence, dash + 1, end))
            && SpeakerPhrases.IsSurelySpeaker(sentence, speaker)
        )
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
        else if (BehindFigure(sentence) is { } listed)
        {
            int told = tokens[listed.First - 1].Start;
            yield return AttributionDraft.Of(sentence, listed, "said", Id, 0, told);
        }
    }

    private static SpeakerPhrase? BehindFigure(SentenceReading sentence)
    {
        List<Token> tokens = sentence.Tokens;
        int first = tokens.FindIndex(t => t.Text is not ("•" or "-" or "–" or "*" or "·"));
        int mark = first < 0 ? -1 : tokens.FindIndex(first, t => t.Text is "—" or "–" or ":");
        int comma = mark < 0 ? -1 : tokens.FindIndex(mark, t => t.Is(','));
        SpeakerPhrase speaker = new(mark + 1, comma);
        bool isListed =
            mark > first
            && mark - first <= LongestFigure
            && speaker.Length is > 0 and <= LongestName
            && NumberReader.Read(tokens, first, sentence.Grammar, out _) > 0;
        return !isListed ? null
            : tokens[mark].Is(':') ? (IsBody(sentence, speaker) ? speaker : null)
            : tokens[speaker.First].IsCapitalised && SpeakerPhrases.IsSurelySpeaker(sentence, speaker) ? speaker
            : null;
    }

    // "Потонуло 12 човнів – поліція порту", as titles in Cyrillic letters have it.
    private static bool IsNativeBody(SentenceReading sentence, int first, int end) =>
        end - first <= LongestBody
        && end == sentence.Tokens.Count
        && sentence.Tokens[first].Lower[0] is >= '\u0400' and <= '\u04FF'
        && SpeakerPhrases.IsSpeakerNoun(sentence.Tokens[first], sentence.Grammar);

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
