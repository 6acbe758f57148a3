using ConflictTracker.Parsing.Claims.Attributions;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Patterns;

/// <summary>"This was reported by the staff.", "Про це повідомили в штабі.": the speaker of the report around it.</summary>
internal sealed class ReportedByPattern : IAttributionPattern
{
    private const int LongestRelay = 6;
    private const int LongestVerbless = 16;
    private const int LongestChannel = 3;

    public string Id => "report";

    /// <summary>"Джерело: Генштаб у Facebook": the line that names the source of the report around it.</summary>
    public static bool IsSourceLine(List<Token> tokens) =>
        tokens.Count > 2
        && tokens[1].Is(':')
        && tokens[0].Lower is "джерело" or "источник" or "source" or "quelle" or "fuente" or "fonte" or "źródło";

    /// <summary>Where the sentence begins behind "Як передає агенція,": who relays it does not tell it.</summary>
    public static int HeadOf(SentenceReading sentence)
    {
        List<Token> tokens = sentence.Tokens;
        if (tokens.Count == 0 || tokens[0].Lower is not ("як" or "как" or "jak" or "comme" or "come" or "wie"))
        {
            return 0;
        }

        for (int i = 1; i < Math.Min(LongestRelay, tokens.Count - 1); i++)
        {
            if (tokens[i].Is(','))
            {
                return i + 1;
            }
        }

        return 0;
    }

    /// <summary>"Про це — пресслужба поліції.", "Об этом в телеграм-канале мэр.": whoever tells this, without a verb.</summary>
    private static SpeakerPhrase? Verbless(SentenceReading sentence, int head)
    {
        List<Token> tokens = sentence.Tokens;
        int at = head + sentence.Grammar.OfThis.LengthAt(tokens, head);
        if (at == head || tokens.Count > LongestVerbless)
        {
            return null;
        }

        for (int i = at; i < tokens.Count; i++)
        {
            if (ReportingVerb.At(sentence, i, out _) is not null)
            {
                return null;
            }
        }

        while (at < tokens.Count && (tokens[at].Text is "—" or "–" or "-" || IsOfChannel(sentence, at)))
        {
            at++;
        }

        return
            at < tokens.Count
            && SpeakerPhrases.After(sentence, at) is { } speaker
            && SpeakerPhrases.IsSurelySpeaker(sentence, speaker)
            ? speaker
            : null;
    }

    // "в своем телеграм-канале"
    private static bool IsOfChannel(SentenceReading sentence, int at)
    {
        for (int i = at; i < Math.Min(at + LongestChannel, sentence.Tokens.Count); i++)
        {
            if (SpeakerPhrases.IsChannel(sentence.Tokens[i]))
            {
                return true;
            }

            if (SpeakerPhrases.IsSpeakerNoun(sentence.Tokens[i], sentence.Grammar))
            {
                return false;
            }
        }

        return false;
    }

    // "Про це повідомили у зведенні штабу": in whose report.
    private static bool IsReport(Token token) =>
        token.Lower is "зведенні" or "звіті" or "повідомленні" or "сводке" or "отчете" or "отчёте" or "сообщении";

    public IEnumerable<Attribution> Find(SentenceReading sentence, SpeakerMemory memory)
    {
        List<Token> tokens = sentence.Tokens;
        int head = HeadOf(sentence);
        int length = IsSourceLine(tokens) ? 2 : sentence.Grammar.ReportedBy.LengthAt(tokens, head) + head;
        length += length > head && length + 1 < tokens.Count && IsReport(tokens[length]) ? 1 : 0;
        if (length == head && Verbless(sentence, head) is { } named)
        {
            yield return AttributionDraft.Of(sentence, named, "reported", Id, 0, sentence.Text.Length) with
            {
                OpensReport = true,
            };
            yield break;
        }

        if (
            length > head
            && length < tokens.Count
            && SpeakerPhrases.After(sentence, length) is { } speaker
            && SpeakerPhrases.IsSpeaker(sentence, speaker)
        )
        {
            SpeakerPhrase whole = Subjects.WithNameBehind(sentence, speaker);
            yield return AttributionDraft.Of(sentence, whole, "reported", Id, 0, sentence.Text.Length) with
            {
                OpensReport = true,
            };
        }
    }
}
