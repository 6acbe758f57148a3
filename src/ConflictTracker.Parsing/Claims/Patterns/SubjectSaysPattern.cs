using ConflictTracker.Core.Names;
using ConflictTracker.Parsing.Claims.Attributions;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Patterns;

/// <summary>
/// The speaker before the verb. Head: "The ministry said 12 drones fell." Tail: "Twelve drones fell, the ministry said on
/// Monday." A tail tells what stands before it, a head what stands after.
/// </summary>
internal sealed class SubjectSaysPattern : IAttributionPattern
{
    public const string PatternId = "subject-says";

    // "hat … gemeldet"
    private const int LongestPerfect = 30;

    public string Id => PatternId;

    public IEnumerable<Attribution> Find(SentenceReading sentence, SpeakerMemory memory)
    {
        for (int verb = 0; verb < sentence.Tokens.Count; verb++)
        {
            if (
                ReportingVerb.At(sentence, verb, out bool document) is { } name
                && Read(sentence, memory, verb, name, document) is { } found
            )
            {
                yield return found;
            }
        }
    }

    private Attribution? Read(SentenceReading sentence, SpeakerMemory memory, int verb, string name, bool document)
    {
        int end = Subjects.EndBefore(sentence, verb);
        if (IsWithoutSubject(sentence, verb, end) && memory.Last(sentence.Sentence.Block) is { } before)
        {
            Attribution goesOn = before with { Verb = name, Via = null, Pattern = "carried-on", OpensReport = false };
            return ToldSpan.Place(sentence, IsBetweenCommas(sentence, verb, end) ? end : verb, verb, goesOn);
        }

        if (end == 0 || IsBeforePronoun(sentence, verb))
        {
            return null;
        }

        if (!document && ClauseSubject.Of(sentence, end, verb) is { } acting)
        {
            return ToldSpan.Place(sentence, end - 1, verb, AttributionDraft.Of(sentence, acting, name, Id, 0, 0)) with
            {
                From = sentence.Tokens[verb].End,
                To = sentence.Text.Length,
            };
        }

        if (BehindAuxiliary(sentence, verb) is { } inverted)
        {
            return AttributionDraft.Of(sentence, inverted, name, Id, 0, sentence.Text.Length);
        }

        // "In der Erklärung wurde mitgeteilt": whoever spoke before.
        if (
            sentence.Grammar.NounsAreCapital
            && verb > 1
            && sentence.Tokens[verb - 1].Lower is "wurde" or "wurden" or "wird"
        )
        {
            return SpokenMessage.OpensIn(sentence) && memory.Last(sentence.Sentence.Block) is { } stated
                ? ToldSpan.Place(
                    sentence,
                    verb,
                    verb,
                    stated with
                    {
                        Verb = name,
                        Via = null,
                        Pattern = "carried-on",
                        OpensReport = false,
                    }
                )
                : null;
        }

        // "Es wurden 12 Verletzte gemeldet": by nobody.
        if (sentence.Tokens[verb].Lower is "gemeldet")
        {
            return null;
        }

        Token last = sentence.Tokens[end - 1];
        if (Subjects.Pronoun(sentence, memory, end) is { } meant)
        {
            return ToldSpan.Place(sentence, end - 1, verb, meant with { Verb = name });
        }

        SpeakerPhrase? phrase = last.Is(',')
            ? IsInverted(sentence, verb)
                ? BeforeAddressedOutlet(sentence, verb, end)
                : Subjects.BeforeAside(sentence, end - 1)
            : SpeakerPhrases.Before(sentence, end) is { } run
                ? Subjects.BeforeAddressee(sentence, run)
                : null;
        if (
            phrase is { } message
            && SpokenMessage.IsMeant(sentence, message)
            && memory.Issuer(sentence.Sentence.Block) is { } issuer
        )
        {
            Attribution issued = issuer with { Verb = name, Via = null, Pattern = "carried-on", OpensReport = false };
            return ToldSpan.Place(sentence, message.First, verb, issued);
        }

        if (
            phrase is not { } speaker
            || !(SpeakerPhrases.IsSpeaker(sentence, speaker) || IsSurname(sentence, speaker, memory))
            || Subjects.EndsInGenitive(sentence, speaker)
            || Subjects.IsCounted(sentence, speaker)
            || IsAccordedTo(sentence, speaker)
            || IsOfWhatIsCounted(sentence, speaker, verb)
            || IsRelativeClause(sentence, speaker)
            || IsWhere(sentence, speaker)
        )
        {
            return null;
        }

        if (document && !ReportingVerb.SpeaksInData(sentence, speaker))
        {
            return null;
        }

        speaker = Subjects.WithPartner(sentence, Subjects.WithName(sentence, speaker));
        speaker = Subjects.BehindMessage(sentence, speaker);
        Attribution draft = AttributionDraft.Of(sentence, speaker, name, Id, 0, 0);
        bool isPlace = sentence.HasName(speaker.First, speaker.Next, NameKind.Place);
        if (speaker.Length <= 2 && !draft.IsPerson && !isPlace && memory.Fuller(draft.Speaker) is { } fuller)
        {
            draft = draft with { Speaker = fuller.Speaker, Named = fuller.Named, IsPerson = fuller.IsPerson };
        }

        return ToldSpan.Place(sentence, speaker.First, verb, WithAddressee(sentence, verb, draft));
    }

    // "Am Abend hat der Stadtrat den Verlust von 12 Booten gemeldet."
    private static SpeakerPhrase? BehindAuxiliary(SentenceReading sentence, int verb)
    {
        List<Token> tokens = sentence.Tokens;
        bool ends =
            verb + 1 >= tokens.Count
            || tokens[verb + 1].Is('.')
            || (
                tokens[verb + 1].Is(',')
                && verb + 2 < tokens.Count
                && sentence.Grammar.Openers.Contains(tokens[verb + 2].Lower)
            );
        if (!sentence.Grammar.NounsAreCapital || !ends)
        {
            return null;
        }

        for (int i = Math.Max(1, verb - LongestPerfect); i < verb - 1; i++)
        {
            if (tokens[i].Text is "," or ":" or "“" or "„")
            {
                return null;
            }

            if (tokens[i].Lower is "hat" or "haben" or "hatte" or "hatten")
            {
                bool inverted =
                    SpeakerPhrases.After(sentence, i + 1) is { } behind
                    && behind.First <= i + 2
                    && behind.Next < verb
                    && SpeakerPhrases.IsSurelySpeaker(sentence, behind);
                SpeakerPhrase? speaker = inverted
                    ? SpeakerPhrases.After(sentence, i + 1)
                    : SpeakerPhrases.Before(sentence, i);
                return
                    speaker is { } named
                    && (SpeakerPhrases.IsSurelySpeaker(sentence, named) || Subjects.IsPersonsName(sentence, named))
                    ? WithoutObject(sentence, named)
                    : null;
            }
        }

        return null;
    }

    // "der Stadtrat der Insel den Verlust": the speaker ends where the object begins.
    private static SpeakerPhrase WithoutObject(SentenceReading sentence, SpeakerPhrase phrase)
    {
        int next = phrase.First + 1;
        while (
            next < phrase.Next
            && sentence.Tokens[next].Lower is not ("den" or "einen" or "eine" or "ein" or "das" or "die")
        )
        {
            next++;
        }

        return phrase with
        {
            Next = next,
        };
    }

    // "Найбільше штурмів армії зафіксували": whose assaults were recorded; nobody says who did.
    private static bool IsOfWhatIsCounted(SentenceReading sentence, SpeakerPhrase phrase, int verb) =>
        sentence.Tokens[verb].Lower
            is "зафіксували"
                or "зафиксировали"
                or "нарахували"
                or "насчитали"
                or "зареєстрували"
        && phrase.First > 0
        && sentence.Tokens[phrase.First - 1] is { Kind: TokenKind.Word, IsCapitalised: false } before
        && !SpeakerPhrases.IsPreposition(before.Lower)
        && !sentence.Grammar.Leading.Contains(before.Lower)
        && !sentence.Grammar.Times.Contains(before.Lower);

    // "У Росії стверджували": where it was said, not who did.
    private static bool IsWhere(SentenceReading sentence, SpeakerPhrase phrase) =>
        phrase.First > 0
        && sentence.Tokens[phrase.First - 1].Lower is "у" or "в" or "in" or "w" or "en"
        && sentence.HasName(phrase.First, phrase.Next, NameKind.Place)
        && !SpeakerPhrases.IsSurelySpeaker(sentence, phrase);

    // "the office that the council opened gave 12": what the clause tells of the office names nobody.
    private static bool IsRelativeClause(SentenceReading sentence, SpeakerPhrase phrase) =>
        phrase.First > 0
        && phrase.Length > 1
        && sentence.Tokens[phrase.First - 1].Lower is "that" or "which" or "whom"
        && sentence.Tokens[phrase.Next - 1] is { IsCapitalised: false } last
        && last.Lower.EndsWith("ed", StringComparison.Ordinal);

    // "as per media reports": no verb.
    private static bool IsAccordedTo(SentenceReading sentence, SpeakerPhrase phrase)
    {
        int first = phrase.First;
        while (first > 0 && sentence.Grammar.Leading.Contains(sentence.Tokens[first - 1].Lower))
        {
            first--;
        }

        return sentence.Grammar.AccordingTo.LengthBefore(sentence.Tokens, first) > 0;
    }

    // "Inoltre, ha detto che", "Añadió que": whoever spoke before.
    private static bool IsWithoutSubject(SentenceReading sentence, int verb, int end) =>
        sentence.Grammar.DropsSubjects
        && (
            IsBetweenCommas(sentence, verb, end)
            || ((end == 0 || (end <= 3 && sentence.Tokens[end - 1].Is(','))) && OpensSpeechBehind(sentence, verb))
        );

    // "Hay 12 heridos, añadió, entre ellos dos niños"
    private static bool IsBetweenCommas(SentenceReading sentence, int verb, int end) =>
        end > 1
        && end >= verb - 1
        && sentence.Tokens[end - 1].Is(',')
        && (verb + 1 >= sentence.Tokens.Count || sentence.Tokens[verb + 1].Text is "," or ".");

    private static bool OpensSpeechBehind(SentenceReading sentence, int verb) =>
        OpensSpeech(sentence, verb + 1) || OpensSpeech(sentence, verb + 2) || OpensSpeech(sentence, verb + 3);

    private static bool OpensSpeech(SentenceReading sentence, int at) =>
        at < sentence.Tokens.Count && sentence.Grammar.Openers.Contains(sentence.Tokens[at].Lower);

    // "Die Zahl der Boote bezifferte er": in German what stands before is then no subject.
    private static bool IsBeforePronoun(SentenceReading sentence, int verb) =>
        sentence.Grammar.NounsAreCapital
        && verb + 1 < sentence.Tokens.Count
        && (
            sentence.Grammar.Persons.Contains(sentence.Tokens[verb + 1].Lower)
            || sentence.Grammar.Bodies.Contains(sentence.Tokens[verb + 1].Lower)
        );

    // "Lisova said", "Nepal said": at a sentence's head every word has a capital, but "others said" names nobody.
    private static bool IsSurname(SentenceReading sentence, SpeakerPhrase phrase, SpeakerMemory memory)
    {
        Token token = sentence.Tokens[phrase.First];
        return phrase.Length == 1
            && token.IsCapitalised
            && (
                memory.IsSurname(token.Text)
                || (sentence.Grammar.NamesAnybody.Count > 0 && !sentence.Grammar.NamesAnybody.Contains(token.Lower))
            );
    }

    /// <summary>"…, ont annoncé les secours": the subject stands behind its verb.</summary>
    private static bool IsInverted(SentenceReading sentence, int verb) =>
        verb + 1 < sentence.Tokens.Count
        && sentence.Tokens[verb].Lower is not ("told" or "tells")
        && !ReportingVerb.GivesFigure(sentence, verb)
        && !sentence.Grammar.Openers.Contains(sentence.Tokens[verb + 1].Lower)
        && sentence.Grammar.Hedges.LengthAt(sentence.Tokens, verb + 1) == 0
        && SpeakerPhrases.After(sentence, verb + 1) is { } behind
        && behind.First <= verb + 2
        && SpeakerPhrases.IsSurelySpeaker(sentence, behind);

    // "Jan Lis, zastępca mera, powiedział BBC": to whom he said it.
    private static SpeakerPhrase? BeforeAddressedOutlet(SentenceReading sentence, int verb, int end) =>
        SpeakerPhrases.After(sentence, verb + 1) is { } behind
        && sentence.HasName(behind.First, behind.Next, NameKind.Outlet)
        && Subjects.BeforeAside(sentence, end - 1) is { } name
        && Subjects.IsPersonsName(sentence, name)
            ? name
            : null;

    private Attribution WithAddressee(SentenceReading sentence, int verb, Attribution draft)
    {
        if (
            sentence.Tokens[verb].Lower is not ("told" or "tells")
            || SpeakerPhrases.After(sentence, verb + 1) is not { } addressee
        )
        {
            return draft;
        }

        return sentence.HasName(addressee.First, addressee.Next, NameKind.Outlet)
            ? draft with
            {
                Via = sentence.TextOf(addressee.First, addressee.Next),
            }
            : draft;
    }
}
