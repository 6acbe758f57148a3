using ConflictTracker.Parsing.Claims.Attributions;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Patterns;

/// <summary>The verb before the speaker: "Twelve drones fell, said mayor Anna Lis." "…, сообщил губернатор."</summary>
internal sealed class SaysSubjectPattern : IAttributionPattern
{
    public string Id => "says-subject";

    public IEnumerable<Attribution> Find(SentenceReading sentence, SpeakerMemory memory)
    {
        IReadOnlyList<Token> tokens = sentence.Tokens;
        for (int verb = 1; verb + 1 < tokens.Count; verb++)
        {
            if (
                !SpeakerPhrases.IsVerb(tokens[verb], sentence.Grammar)
                || tokens[verb].Lower is "told" or "tells"
                || SpeakerPhrases.IsNounHere(sentence, verb)
                || IsPronoun(sentence, verb - 1)
            )
            {
                continue;
            }

            bool tail = FollowsWhatWasSaid(sentence, verb);
            if (
                !tail
                && SpeakerPhrases.Before(sentence, verb) is { } before
                && SpeakerPhrases.IsSurelySpeaker(sentence, before)
            )
            {
                continue;
            }

            if (tail && Subjects.Pronoun(sentence, memory, verb + 2) is { } meant)
            {
                yield return meant with
                {
                    Verb = sentence.Grammar.Verbs[tokens[verb].Lower],
                    At = tokens[verb].Start,
                    From = 0,
                    To = sentence.Text.Length,
                };
                continue;
            }

            int first = IsIn(tokens[verb + 1].Lower) ? verb + 2 : verb + 1;
            if (
                first < tokens.Count
                && SpeakerPhrases.After(sentence, first) is { } speaker
                && (tail ? SpeakerPhrases.IsSpeaker(sentence, speaker) : IsInverted(sentence, speaker, first))
                && !sentence.Grammar.Openers.Contains(tokens[first].Lower)
            )
            {
                string name = sentence.Grammar.Verbs[tokens[verb].Lower];
                yield return AttributionDraft.Of(
                    sentence,
                    Subjects.WithNameBehind(sentence, speaker),
                    name,
                    Id,
                    0,
                    sentence.Text.Length
                );
            }
        }
    }

    // "Am Abend meldete der Rettungsdienst 14 Tote": the speaker stands right behind the verb, what is said behind both.
    private static bool IsInverted(SentenceReading sentence, SpeakerPhrase speaker, int first) =>
        speaker.First <= first + 1
        && speaker.Next < sentence.Tokens.Count
        && SpeakerPhrases.IsSurelySpeaker(sentence, speaker);

    private static bool FollowsWhatWasSaid(SentenceReading sentence, int verb)
    {
        int before = verb - 1;
        while (before > 0 && sentence.Grammar.Between.Contains(sentence.Tokens[before].Lower))
        {
            before--;
        }

        return sentence.Tokens[before].Text
            is ","
                or "”"
                or "»"
                or "\""
                or "—"
                or "–"
                or "-"
                or "“"
                or "’"
                or "'"
                or ";";
    }

    // "She added officials were safe": the pronoun speaks.
    private static bool IsPronoun(SentenceReading sentence, int at) =>
        sentence.Grammar.Persons.Contains(sentence.Tokens[at].Lower)
        || sentence.Grammar.Bodies.Contains(sentence.Tokens[at].Lower);

    // "повідомили в штабі": the body is named as a place.
    private static bool IsIn(string word) => word is "в" or "у" or "во";
}
