using ConflictTracker.Core.Names;
using ConflictTracker.Parsing.Claims.Attributions;
using ConflictTracker.Parsing.Events;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Patterns;

/// <summary>The verb before the speaker: "Twelve drones fell, said mayor Anna Lis." "…, сообщил губернатор."</summary>
internal sealed class SaysSubjectPattern : IAttributionPattern
{
    private const int LongestChannel = 5;
    private const int LongestInterview = 12;

    public string Id => "says-subject";

    public IEnumerable<Attribution> Find(SentenceReading sentence, SpeakerMemory memory)
    {
        List<Token> tokens = sentence.Tokens;
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

            // English names the speaker behind the verb only where what he said stands before.
            if (!tail && !sentence.Grammar.Inverts)
            {
                continue;
            }

            // "bezifferte er": in German the pronoun may follow any verb.
            bool inverts = tail || sentence.Grammar.NounsAreCapital;
            if (inverts && Subjects.Pronoun(sentence, memory, verb + 2) is { } meant)
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

            // "said more than a dozen workers had fled": what follows is told.
            if (sentence.Grammar.Hedges.LengthAt(tokens, verb + 1) > 0)
            {
                continue;
            }

            int first = verb + 1;
            for (int channel = AfterChannel(sentence, first); channel > first; channel = AfterChannel(sentence, first))
            {
                first = channel;
            }

            first = BehindAddressee(sentence, BehindInterview(sentence, first));
            first = first < tokens.Count && IsIn(tokens[first].Lower) ? first + 1 : first;
            first = BehindMessage(sentence, first);
            first = IsAgent(sentence, first) ? first + 1 : first;
            bool isNobodys = IsWithoutSubject(sentence, verb, first) || SpokenMessage.StandsAt(sentence, first);
            if (tail && isNobodys && memory.Last(sentence.Sentence.Block) is { } spoken)
            {
                yield return spoken with
                {
                    Pattern = "carried-on",
                    OpensReport = false,
                    At = tokens[verb].Start,
                    From = 0,
                    To = sentence.Text.Length,
                };
                continue;
            }

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
                    Subjects.WithPartnerBehind(sentence, Subjects.WithNameBehind(sentence, speaker)),
                    name,
                    Id,
                    0,
                    sentence.Text.Length
                );
            }
        }
    }

    // "Am Abend meldete der Rettungsdienst 14 Tote": the speaker stands right behind the verb, what is said behind both.
    private static bool IsInverted(SentenceReading sentence, SpeakerPhrase speaker, int first)
    {
        while (first < speaker.First && sentence.Grammar.Leading.Contains(sentence.Tokens[first].Lower))
        {
            first++;
        }

        return speaker.First <= first + 1
            && speaker.Next < sentence.Tokens.Count
            && SpeakerPhrases.IsSurelySpeaker(sentence, speaker);
    }

    private static bool FollowsWhatWasSaid(SentenceReading sentence, int verb)
    {
        int before = verb - 1;
        while (before > 0 && sentence.Grammar.Between.Contains(sentence.Tokens[before].Lower))
        {
            before--;
        }

        // "Як додали в поліції, …", "как сообщил мэр"
        return sentence.Tokens[before].Lower is "як" or "как" or "jak" or "comme" or "según" or "come" or "quanto"
            || sentence.Tokens[before].Text
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

    /// <summary>"a écrit sur Telegram le maire", "сообщил в своём Telegram-канале мэр", "dijo el sábado el alcalde": where and
    /// when it was said stands between the verb and the speaker.</summary>
    private static int AfterChannel(SentenceReading sentence, int at)
    {
        List<Token> tokens = sentence.Tokens;
        while (at < tokens.Count && (SpeakerPhrases.IsTime(tokens[at], sentence.Grammar) || IsThis(sentence, at)))
        {
            at++;
        }

        // "a annoncé mardi 4 décembre le maire"
        if (
            at + 1 < tokens.Count
            && tokens[at].Kind == TokenKind.Number
            && CalendarWords.Months.ContainsKey(tokens[at + 1].Lower)
        )
        {
            at += 2;
        }

        for (
            int i = at;
            i < Math.Min(at + LongestChannel, tokens.Count) && tokens[i].Kind is TokenKind.Word or TokenKind.Code;
            i++
        )
        {
            bool isEnd =
                SpeakerPhrases.IsChannel(tokens[i])
                || (
                    i > at
                    && SpeakerPhrases.IsTime(tokens[i], sentence.Grammar)
                    && !sentence.Grammar.Leading.Contains(tokens[i].Lower)
                );
            if (isEnd)
            {
                return i + 1;
            }

            if (tokens[i].IsCapitalised || SpeakerPhrases.IsSpeakerNoun(tokens[i], sentence.Grammar))
            {
                return at;
            }

            if (
                i == at
                && !(
                    SpeakerPhrases.IsPreposition(tokens[i].Lower) || sentence.Grammar.Leading.Contains(tokens[i].Lower)
                )
            )
            {
                return at;
            }
        }

        return at;
    }

    // "diffuso dallo stato maggiore"
    private static bool IsAgent(SentenceReading sentence, int at) =>
        at + 1 < sentence.Tokens.Count
        && sentence.Tokens[at].Lower is "dal" or "dallo" or "dalla" or "dai" or "dagli" or "dalle"
        && SpeakerPhrases.After(sentence, at + 1) is { } agent
        && SpeakerPhrases.IsSurelySpeaker(sentence, agent);

    // "said a statement from the council"
    private static int BehindMessage(SentenceReading sentence, int at)
    {
        int noun = at;
        while (noun < sentence.Tokens.Count && sentence.Grammar.Leading.Contains(sentence.Tokens[noun].Lower))
        {
            noun++;
        }

        return
            noun + 2 < sentence.Tokens.Count
            && SpokenMessage.StandsAt(sentence, noun)
            && sentence.Tokens[noun + 1].Lower is "from" or "by"
            ? noun + 2
            : at;
    }

    // "a dit à l’AFP le maire": to whom he said it.
    private static int BehindAddressee(SentenceReading sentence, int at)
    {
        List<Token> tokens = sentence.Tokens;
        if (at + 2 >= tokens.Count || tokens[at].Lower is not ("à" or "au" or "aux"))
        {
            return at;
        }

        for (int i = at + 1; i < Math.Min(at + LongestChannel, tokens.Count - 1); i++)
        {
            if (tokens[i].Kind != TokenKind.Word)
            {
                return at;
            }

            string word = tokens[i].Text[(tokens[i].Text.IndexOfAny(['\'', '’']) + 1)..];
            bool isOutlet =
                (word.Length > 1 && word.All(char.IsUpper))
                || tokens[i].Lower is "journalistes" or "presse" or "médias"
                || sentence.HasName(i, i + 1, NameKind.Outlet);
            if (isOutlet)
            {
                return i + 1;
            }
        }

        return at;
    }

    // "заявил в интервью службе «Порт» мэр": to whom he said it.
    private static int BehindInterview(SentenceReading sentence, int at)
    {
        List<Token> tokens = sentence.Tokens;
        if (
            at + 2 >= tokens.Count
            || tokens[at + 1].Lower
                is not (
                    "интервью"
                    or "інтерв'ю"
                    or "эфире"
                    or "ефірі"
                    or "комментарии"
                    or "коментарі"
                    or "interview"
                    or "entrevista"
                    or "intervista"
                )
        )
        {
            return at;
        }

        bool open = false;
        for (int i = at + 2; i < Math.Min(at + LongestInterview, tokens.Count - 1); i++)
        {
            if (tokens[i].Text is "«" or "“" or "„" || (tokens[i].Is('"') && !open))
            {
                open = true;
            }
            else if (open && tokens[i].Text is "»" or "”" or "\"")
            {
                return i + 1;
            }
        }

        return at;
    }

    // "«…», ha señalado en la televisión.", "\"…\" - napisał."
    private static bool IsWithoutSubject(SentenceReading sentence, int verb, int first) =>
        sentence.Grammar.DropsSubjects
        && (IsBehindQuotation(sentence, verb) || EndsSentence(sentence, first))
        && (
            first >= sentence.Tokens.Count
            || sentence.Tokens[first].Kind == TokenKind.Punctuation
            || (first == verb + 1 && SpeakerPhrases.IsPreposition(sentence.Tokens[first].Lower))
        );

    // "Dodici barche sono affondate, ha aggiunto."
    private static bool EndsSentence(SentenceReading sentence, int at) =>
        at >= sentence.Tokens.Count || (at == sentence.Tokens.Count - 1 && sentence.Tokens[at].Is('.'));

    private static bool IsBehindQuotation(SentenceReading sentence, int verb)
    {
        int before = verb - 1;
        while (
            before > 0
            && (
                sentence.Grammar.Between.Contains(sentence.Tokens[before].Lower)
                || sentence.Tokens[before].Text is "," or "-" or "–" or "—"
            )
        )
        {
            before--;
        }

        return sentence.Tokens[before].Text is "”" or "»" or "\"" or "“";
    }

    // "este viernes", "ce lundi"
    private static bool IsThis(SentenceReading sentence, int at) =>
        sentence.Tokens[at].Lower is "este" or "esta" or "ce" or "cet" or "cette" or "questo" or "questa"
        && at + 1 < sentence.Tokens.Count
        && SpeakerPhrases.IsTime(sentence.Tokens[at + 1], sentence.Grammar);

    // "She added officials were safe": the pronoun speaks.
    private static bool IsPronoun(SentenceReading sentence, int at) =>
        sentence.Grammar.Persons.Contains(sentence.Tokens[at].Lower)
        || sentence.Grammar.Bodies.Contains(sentence.Tokens[at].Lower);

    // "повідомили в штабі": the body is named as a place.
    private static bool IsIn(string word) => word is "в" or "у" or "во";
}
