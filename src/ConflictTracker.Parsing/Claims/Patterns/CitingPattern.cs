using ConflictTracker.Parsing.Claims.Attributions;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Patterns;

/// <summary>"The agency reported 12 drones, citing the air force": the air force speaks, the agency relays.</summary>
internal sealed class CitingPattern : IAttributionPattern
{
    public const string PatternId = "citing";

    private const int LongestName = 14;

    public string Id => PatternId;

    public IEnumerable<Attribution> Find(SentenceReading sentence, SpeakerMemory memory)
    {
        for (int at = 0; at < sentence.Tokens.Count; at++)
        {
            int length = sentence.Grammar.Citing.LengthAt(sentence.Tokens, at);
            if (
                length > 0
                && at + length < sentence.Tokens.Count
                && SpeakerPhrases.After(sentence, Subjects.BehindData(sentence, at + length)) is { } speaker
                && SpeakerPhrases.IsSpeaker(sentence, speaker)
                && !IsNobodysData(sentence, at + length)
            )
            {
                yield return AttributionDraft.Of(sentence, speaker, "said", Id, 0, sentence.Text.Length);
            }
            else if (WasQuoted(sentence, at) is { } told)
            {
                yield return AttributionDraft.Of(sentence, told, "said", Id, 0, sentence.Text.Length);
            }
            else if (Quoted(sentence, at) is { } quoted)
            {
                yield return AttributionDraft.Of(sentence, quoted, "said", Id, 0, sentence.Text.Length);
            }
        }
    }

    // "citing initial assessments"
    private static bool IsNobodysData(SentenceReading sentence, int first) =>
        first + 1 < sentence.Tokens.Count
        && sentence.Tokens[first].Lower is "initial" or "preliminary" or "early" or "provisional"
        && sentence.Tokens[first + 1].Lower
            is "assessments"
                or "assessment"
                or "information"
                or "data"
                or "estimates"
                or "reports"
                or "figures"
                or "findings";

    private static bool IsSaying(SentenceReading sentence, int at) =>
        at < sentence.Tokens.Count && sentence.Tokens[at].Lower is "saying" or "telling" or "reporting";

    /// <summary>"The mayor was quoted by the agency as saying that 12 drones fell."</summary>
    private static SpeakerPhrase? WasQuoted(SentenceReading sentence, int at)
    {
        List<Token> tokens = sentence.Tokens;
        if (
            at < 2
            || tokens[at].Lower is not ("quoted" or "cited")
            || tokens[at - 1].Lower is not ("was" or "were" or "is")
        )
        {
            return null;
        }

        for (int i = at + 1; i < Math.Min(at + LongestName, tokens.Count); i++)
        {
            if (tokens[i].Lower is "as" && IsSaying(sentence, i + 1))
            {
                return SpeakerPhrases.Before(sentence, at - 1) is { } found && SpeakerPhrases.IsSpeaker(sentence, found)
                    ? found
                    : null;
            }
        }

        return null;
    }

    /// <summary>"The agency quoted officials as saying that 12 drones fell."</summary>
    private static SpeakerPhrase? Quoted(SentenceReading sentence, int at)
    {
        if (sentence.Tokens[at].Lower is not ("quoted" or "quotes") || at + 1 >= sentence.Tokens.Count)
        {
            return null;
        }

        int next = at + 1;
        while (next < sentence.Tokens.Count && next - at <= LongestName && sentence.Tokens[next].Kind == TokenKind.Word)
        {
            if (sentence.Tokens[next].Lower is "as" && IsSaying(sentence, next + 1))
            {
                int first = at + 1;
                while (first < next && sentence.Grammar.Leading.Contains(sentence.Tokens[first].Lower))
                {
                    first++;
                }

                SpeakerPhrase found = new(first, next);
                return first < next && SpeakerPhrases.IsSpeaker(sentence, found) ? found : null;
            }

            next++;
        }

        return null;
    }
}
