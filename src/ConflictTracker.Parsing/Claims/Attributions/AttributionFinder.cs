using ConflictTracker.Core.Names;
using ConflictTracker.Parsing.Claims.Patterns;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Attributions;

/// <summary>Who speaks in a sentence, by all patterns, relays settled.</summary>
internal static class AttributionFinder
{
    private const int LongestSayingSo = 24;

    private static readonly IAttributionPattern[] Patterns =
    [
        new ReportedByPattern(),
        new SubjectSaysPattern(),
        new SaysSubjectPattern(),
        new AccordingToPattern(),
        new CitingPattern(),
        new SpeakerColonPattern(),
        new ParenthesisPattern(),
        new DashSpeakerPattern(),
        new GappedVerbPattern(),
    ];

    public static List<Attribution> Find(SentenceReading sentence, SpeakerMemory memory)
    {
        List<Attribution> found = [];
        foreach (IAttributionPattern pattern in Patterns)
        {
            foreach (Attribution attribution in pattern.Find(sentence, memory))
            {
                if (!found.Exists(a => a.At == attribution.At))
                {
                    found.Add(InFull(attribution, memory));
                }
            }
        }

        MeanOwnSpeakers(found);
        MeanEarlierBodies(found, memory, sentence);
        LeaveOutEstimates(found);
        Attribution? goesOn =
            found.Count > 0 ? null
            : GoesOnReporting(sentence) ? memory.Last(sentence.Sentence.Block)
            : sentence.Grammar.Adding.LengthAt(sentence.Tokens, 0) > 0
                ? memory.OfSentenceBefore(sentence)
                    ?? (OpensDetails(sentence) ? memory.Last(sentence.Sentence.Block) : null)
            : null;
        if (goesOn is { } last)
        {
            return
            [
                last with
                {
                    Pattern = QuotedSpeaker.PatternId,
                    OpensReport = false,
                    At = 0,
                    From = 0,
                    To = sentence.Text.Length,
                },
            ];
        }

        found = WithRelays(sentence, found);
        if (
            TellsWhatStandsBefore(sentence)
            && (
                found.Find(a => a.Pattern == ReportSpeaker.PatternId && found.Exists(o => NamesOutlet(o)))
                ?? found.Where(a => !a.IsOutlet).MaxBy(a => a.At)
                ?? found.MaxBy(a => a.At)
            )
                is { } teller
        )
        {
            // "…, the mayor, reported this.": what follows is told by nobody.
            return [teller with { OpensReport = !SaysThis(sentence) }];
        }

        return Clauses.Cut(sentence, found);
    }

    /// <summary>"Про це повідомив мер", "Lo ha detto il sindaco": told of the sentences before.</summary>
    public static bool TellsWhatStandsBefore(SentenceReading sentence) =>
        SaysSo(sentence)
        || SaysThis(sentence)
        || IsBareTag(sentence)
        || sentence.Grammar.OfThis.LengthAt(sentence.Tokens, ReportedByPattern.HeadOf(sentence)) > 0
        || ReportedByPattern.IsSourceLine(sentence.Tokens);

    // "Так, 11 из них …": details of what a paragraph before told.
    private static bool OpensDetails(SentenceReading sentence) =>
        sentence.Sentence.Start == 0
        && sentence.Tokens[sentence.Grammar.Adding.LengthAt(sentence.Tokens, 0) - 1].Is(',');

    // "— сообщил мэр Иван Лис.", a paragraph of its own behind what he said.
    private static bool IsBareTag(SentenceReading sentence) =>
        sentence.Sentence.Start == 0
        && sentence.Tokens.Count is > 2 and <= LongestSayingSo
        && sentence.Tokens[0].Text is "—" or "–" or "-" or ","
        && SpeakerPhrases.IsVerb(sentence.Tokens[1], sentence.Grammar);

    // "a correspondent of the agency reports"
    private static bool NamesOutlet(Attribution attribution) => attribution.Named.Any(m => m.Kind == NameKind.Outlet);

    // "Мер повідомив про це у Телеграмі."
    private static bool SaysSo(SentenceReading sentence)
    {
        for (int i = 1; sentence.Tokens.Count <= LongestSayingSo && i < sentence.Tokens.Count; i++)
        {
            if (
                sentence.Grammar.Verbs.ContainsKey(sentence.Tokens[i - 1].Lower)
                && sentence.Tokens[i].Lower is "про" or "об"
                && sentence.Grammar.OfThis.LengthAt(sentence.Tokens, i) > 0
            )
            {
                return true;
            }
        }

        return false;
    }

    // "Anna Lisova, the mayor, reported this on Telegram."
    private static bool SaysThis(SentenceReading sentence)
    {
        for (int i = 1; sentence.Tokens.Count <= LongestSayingSo && i < sentence.Tokens.Count; i++)
        {
            if (
                sentence.Tokens[i].Lower is "this"
                && sentence.Grammar.Verbs.ContainsKey(sentence.Tokens[i - 1].Lower)
                && EndsOrTellsWhere(sentence, i + 1)
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsOrTellsWhere(SentenceReading sentence, int at) =>
        at >= sentence.Tokens.Count
        || sentence.Tokens[at].Text is "." or ","
        || SpeakerPhrases.IsPreposition(sentence.Tokens[at].Lower)
        || sentence.Tokens[at].Lower is "on" or "during";

    /// <summary>"The mayor said 12 fell, and 30, he said, stayed": the sentence's own speaker, not one before it.</summary>
    private static void MeanOwnSpeakers(List<Attribution> found)
    {
        for (int i = 0; i < found.Count; i++)
        {
            Attribution meant = found[i];
            Attribution? own =
                meant.Pattern == QuotedSpeaker.PatternId
                    ? found
                        .Where(a =>
                            a.Pattern != QuotedSpeaker.PatternId && a.At < meant.At && a.IsPerson == meant.IsPerson
                        )
                        .MaxBy(a => a.At)
                    : null;
            if (own is not null)
            {
                found[i] = meant with { Speaker = own.Speaker, Named = own.Named, IsOutlet = own.IsOutlet };
            }
        }
    }

    /// <summary>"The NATO official said that the organisation estimates 12": he does; "quoted the ministry": the one that spoke before.</summary>
    private static void MeanEarlierBodies(List<Attribution> found, SpeakerMemory memory, SentenceReading sentence)
    {
        for (int i = 0; i < found.Count; i++)
        {
            Attribution meant = found[i];
            if (IsThatOfficial(sentence, meant) && memory.Person(sentence.Sentence.Block) is { } person)
            {
                found[i] = meant with { Speaker = person.Speaker, Named = person.Named, IsPerson = true };
                continue;
            }

            if (meant.IsPerson || !IsBareBody(meant.Speaker))
            {
                continue;
            }

            Attribution? own = found.Where(a => a.At < meant.At && !a.IsOutlet).MinBy(a => a.At);
            if ((own ?? memory.Fuller(meant.Speaker) ?? memory.BodySpoken(sentence.Sentence.Block)) is { } named)
            {
                found[i] = meant with { Speaker = named.Speaker, Named = named.Named, IsPerson = named.IsPerson };
            }
        }
    }

    /// <summary>"The BBC says that according to the most conservative estimates 12 died": the BBC does.</summary>
    private static void LeaveOutEstimates(List<Attribution> found)
    {
        if (found.Count > 1)
        {
            found.RemoveAll(a =>
                a.Named.Count == 0
                && char.IsLower(a.Speaker[0])
                && a.Speaker.EndsWith("estimates", StringComparison.Ordinal)
                && !a.Speaker.Contains("government", StringComparison.Ordinal)
                && found.Exists(o => o != a && !o.Speaker.EndsWith("estimates", StringComparison.Ordinal))
            );
        }
    }

    // "The official said", "по словам чиновника": whoever was named before; but "an official said".
    private static bool IsThatOfficial(SentenceReading sentence, Attribution attribution)
    {
        if (attribution.At < 0 || attribution.Named.Count > 0)
        {
            return false;
        }

        string before = sentence.Text[..Math.Min(attribution.At, sentence.Text.Length)].TrimEnd();
        return attribution.Speaker.ToLowerInvariant() switch
        {
            "official" or "politician" or "diplomat" => before.EndsWith("the", StringComparison.OrdinalIgnoreCase),
            "посадовець" or "посадовця" or "посадовиця" or "чиновник" or "чиновника" or "політик" or "политик" => true,
            "edil" or "mandatario" or "funcionario" => before.EndsWith("el", StringComparison.OrdinalIgnoreCase),
            _ => false,
        };
    }

    private static bool IsBareBody(string speaker) =>
        speaker
            is "organization"
                or "organisation"
                or "agency"
                or "ministry"
                or "department"
                or "alliance"
                or "command"
                or "headquarters"
                or "service"
                or "ngo"
                or "group"
                or "organización"
                or "ong"
                or "agencia"
                or "cartera"
                or "ministerio"
                or "organisme"
                or "ministère"
                or "agence"
                or "ministero"
                or "organizzazione"
                or "agenzia"
                or "resort"
                or "resortu"
                or "ministerstwo"
                or "organizacja"
                or "Behörde"
                or "Organisation"
                or "Ministerium";

    /// <summary>"Zwei Menschen seien verletzt": reported speech.</summary>
    private static bool GoesOnReporting(SentenceReading sentence)
    {
        if (sentence.Grammar.ReportedSpeech.Count == 0)
        {
            return false;
        }

        bool reports = false;
        for (int i = 0; i < sentence.Tokens.Count; i++)
        {
            Token token = sentence.Tokens[i];

            // "Ich habe" is told by whoever says I.
            if (token.Lower is "ich")
            {
                return false;
            }

            // "Уточняется, что", but "список уточняется".
            reports |=
                sentence.Grammar.ReportedSpeech.Contains(token.Lower)
                && (sentence.Grammar.NounsAreCapital || OpensThat(sentence, i + 1));
        }

        return reports;
    }

    private static bool OpensThat(SentenceReading sentence, int at) =>
        at + 1 < sentence.Tokens.Count
        && sentence.Tokens[at].Is(',')
        && sentence.Grammar.Openers.Contains(sentence.Tokens[at + 1].Lower);

    /// <summary>"The staff", in Cyrillic letters and any case, by the fuller name under which it spoke before.</summary>
    private static Attribution InFull(Attribution attribution, SpeakerMemory memory)
    {
        string speaker = attribution.Speaker;
        bool isBareNoun =
            !attribution.IsPerson
            && !speaker.Contains(' ', StringComparison.Ordinal)
            && speaker[0] is >= 'а' and <= 'я' or 'і' or 'є';
        if (isBareNoun && IsAnyBody(speaker) && (memory.FullerByStem(speaker) ?? memory.LastBody()) is { } body)
        {
            return attribution with { Speaker = body.Speaker, Named = body.Named };
        }

        if (Offices.IsBare(speaker) && memory.Holder(speaker) is { } holder)
        {
            return attribution with { Speaker = holder.Speaker, Named = holder.Named, IsPerson = true };
        }

        return isBareNoun && memory.FullerByStem(speaker) is { } fuller
            ? attribution with
            {
                Speaker = fuller.Speaker,
                Named = fuller.Named,
            }
            : attribution;
    }

    // "по данным ведомства"
    private static bool IsAnyBody(string noun) =>
        noun.StartsWith("ведомств", StringComparison.Ordinal)
        || noun.StartsWith("відомств", StringComparison.Ordinal)
        || noun.StartsWith("министерств", StringComparison.Ordinal)
        || noun.StartsWith("міністерств", StringComparison.Ordinal)
        || noun.StartsWith("организаци", StringComparison.Ordinal)
        || noun.StartsWith("організаці", StringComparison.Ordinal);

    /// <summary>The attribution that tells what stands at a place: the nearest one that covers it; or null.</summary>
    public static Attribution? Of(IReadOnlyList<Attribution> attributions, int place)
    {
        Attribution? nearest = null;
        foreach (Attribution attribution in attributions)
        {
            if (
                attribution.Covers(place)
                && (nearest is null || Distance(attribution, place) < Distance(nearest, place))
            )
            {
                nearest = attribution;
            }
        }

        return nearest;
    }

    private static int Distance(Attribution attribution, int place) => Math.Abs(attribution.At - place);

    /// <summary>Whoever cites relays; an outlet that stands beside a speaker relays.</summary>
    private static List<Attribution> WithRelays(SentenceReading sentence, List<Attribution> found)
    {
        if (found.Find(a => a.Pattern == CitingPattern.PatternId) is { } cited)
        {
            Attribution? citing = found.Find(a => a.At < cited.At && a.Pattern != CitingPattern.PatternId);
            return citing is null
                ? found
                : [.. found.Where(a => a != citing && a != cited), cited with { Via = citing.Speaker }];
        }

        Attribution? outlet = found.Find(a => a.IsOutlet);
        Attribution? speaker = found.Find(a => !a.IsOutlet);
        return
            outlet is null
            || speaker is null
            || found.Count != 2
            || sentence.Text.AsSpan(Math.Min(outlet.At, speaker.At), Math.Abs(outlet.At - speaker.At)).Contains(';')
            ? found
            : [speaker with { Via = outlet.Speaker }];
    }
}
