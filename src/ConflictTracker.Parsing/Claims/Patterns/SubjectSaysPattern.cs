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
    // What may follow the verb of a tail: "on Telegram late on Monday", "in a video address".
    private const int LongestTail = 8;

    // How far behind "put" its "at" may stand.
    private const int FigureReach = 9;

    public string Id => "subject-says";

    public IEnumerable<Attribution> Find(SentenceReading sentence, SpeakerMemory memory)
    {
        for (int verb = 1; verb < sentence.Tokens.Count; verb++)
        {
            if (
                VerbAt(sentence, verb, out bool document) is { } name
                && Read(sentence, memory, verb, name, document) is { } found
            )
            {
                yield return found;
            }
        }
    }

    private static string? VerbAt(SentenceReading sentence, int at, out bool document)
    {
        Token token = sentence.Tokens[at];
        document = false;
        if (
            token.Kind != TokenKind.Word
            || token.IsCapitalised
            || Lower(sentence, at + 1) is "by" or "to" && token.Lower is "said" or "reported"
        )
        {
            return null;
        }

        if (Lower(sentence, at + 1) is "by")
        {
            return null;
        }

        if (sentence.Grammar.Verbs.TryGetValue(token.Lower, out string? name))
        {
            return name;
        }

        if (sentence.Grammar.VerbPhrases.LengthAt(sentence.Tokens, at) > 0 || GivesFigure(sentence, at))
        {
            return "said";
        }

        document = sentence.Grammar.DocumentVerbs.TryGetValue(token.Lower, out name);
        return document ? name : null;
    }

    private Attribution? Read(SentenceReading sentence, SpeakerMemory memory, int verb, string name, bool document)
    {
        int end = SubjectEnd(sentence, verb);
        if (end == 0)
        {
            return null;
        }

        Token last = sentence.Tokens[end - 1];
        if (Pronoun(sentence, memory, end) is { } meant)
        {
            return Placed(sentence, end - 1, verb, meant with { Verb = name });
        }

        SpeakerPhrase? phrase = last.Is(',') ? BeforeAside(sentence, end - 1) : SpeakerPhrases.Before(sentence, end);
        if (
            phrase is not { } speaker
            || !SpeakerPhrases.IsSpeaker(sentence, speaker)
            || EndsInGenitive(sentence, speaker)
        )
        {
            return null;
        }

        if (document && !SpeaksInData(sentence, speaker))
        {
            return null;
        }

        speaker = WithName(sentence, speaker);
        Attribution draft = AttributionDraft.Of(sentence, speaker, name, Id, 0, 0);
        if (speaker.Length <= 2 && !draft.IsPerson && memory.Fuller(draft.Speaker) is { } fuller)
        {
            draft = draft with { Speaker = fuller.Speaker, Named = fuller.Named };
        }

        return Placed(sentence, speaker.First, verb, WithAddressee(sentence, verb, draft));
    }

    /// <summary>The token after the subject: adverbs and times between it and the verb are passed over.</summary>
    private static int SubjectEnd(SentenceReading sentence, int verb)
    {
        int end = verb;
        while (end > 0 && IsBetween(sentence, end - 1))
        {
            end--;
        }

        return end;
    }

    private static bool IsBetween(SentenceReading sentence, int at)
    {
        string lower = sentence.Tokens[at].Lower;
        return sentence.Tokens[at].Kind == TokenKind.Word
            && (sentence.Grammar.Between.Contains(lower) || sentence.Grammar.Times.Contains(lower))
            && lower
                is not (
                    "statement"
                    or "briefing"
                    or "interview"
                    or "post"
                    or "video"
                    or "its"
                    or "his"
                    or "her"
                    or "x"
                    or "telegram"
                    or "facebook"
                    or "twitter"
                );
    }

    private Attribution? Pronoun(SentenceReading sentence, SpeakerMemory memory, int end)
    {
        Token token = sentence.Tokens[end - 1];
        int block = sentence.Sentence.Block;
        if (sentence.Grammar.Relatives.Contains(token.Lower))
        {
            int before = end - 2;
            if (
                before < 1
                || !sentence.Tokens[before].Is(',')
                || SpeakerPhrases.Before(sentence, before) is not { } named
            )
            {
                return null;
            }

            return SpeakerPhrases.IsSpeaker(sentence, named)
                ? AttributionDraft.Of(sentence, named, "said", Id, 0, 0)
                : null;
        }

        bool person = sentence.Grammar.Persons.Contains(token.Lower);
        Attribution? meant =
            person ? memory.Person(block)
            : sentence.Grammar.Bodies.Contains(token.Lower) ? memory.Body(block)
            : null;
        return meant is null ? null : meant with { Via = null, Pattern = "carried-on", OpensReport = false };
    }

    /// <summary>"Anna Lis, head of the council, said": the name before the aside.</summary>
    private static SpeakerPhrase? BeforeAside(SentenceReading sentence, int comma)
    {
        for (int i = comma - 1; i > 0 && comma - i < 16; i--)
        {
            if (sentence.Tokens[i].Is(','))
            {
                return SpeakerPhrases.Before(sentence, i) is { } name && sentence.Tokens[name.Next - 1].IsCapitalised
                    ? name
                    : null;
            }
        }

        return null;
    }

    /// <summary>"…, chief of the council, said": an apposition gives way to the name before it.</summary>
    private static SpeakerPhrase WithName(SentenceReading sentence, SpeakerPhrase phrase)
    {
        int comma = phrase.First - 1;
        while (comma > 0 && sentence.Grammar.Leading.Contains(sentence.Tokens[comma].Lower))
        {
            comma--;
        }

        bool apposition =
            comma > 0
            && sentence.Tokens[comma].Is(',')
            && !sentence.Tokens[phrase.First].IsCapitalised
            && !sentence.Tokens[phrase.Next - 1].IsCapitalised;
        return
            apposition
            && SpeakerPhrases.Before(sentence, comma) is { } name
            && sentence.HasName(name.First, name.Next, NameKind.Person)
            && name.Length <= 5
            ? name
            : phrase;
    }

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

    private static Attribution Placed(SentenceReading sentence, int first, int verb, Attribution draft)
    {
        IReadOnlyList<Token> tokens = sentence.Tokens;
        int at = Math.Min(tokens[first].Start, tokens[verb].Start);
        bool report = draft.Verb is "reported" or "said" && OpensReport(sentence, verb);
        return IsTail(sentence, first, verb)
            ? draft with
            {
                At = at,
                From = 0,
                To = sentence.Text.Length,
            }
            : draft with
            {
                At = at,
                From = tokens[verb].End,
                To = sentence.Text.Length,
                OpensReport = report,
            };
    }

    private static bool IsTail(SentenceReading sentence, int first, int verb)
    {
        IReadOnlyList<Token> tokens = sentence.Tokens;
        int before = first - 1;
        while (before >= 0 && sentence.Grammar.Leading.Contains(tokens[before].Lower))
        {
            before--;
        }

        if (
            before < 0
            || tokens[before].Kind != TokenKind.Punctuation
            || tokens[before].Text is "•" or "-" && before == 0
        )
        {
            return false;
        }

        for (int i = verb + 1; i < tokens.Count; i++)
        {
            if (tokens[i].Text is "." or ";" or "," or "”" or "»" or "—" or "(")
            {
                return true;
            }

            bool tells =
                tokens[i].Kind == TokenKind.Number
                || tokens[i].Is(':')
                || sentence.Grammar.Openers.Contains(tokens[i].Lower);
            if (tells || i - verb > LongestTail)
            {
                return false;
            }
        }

        return true;
    }

    private static bool OpensReport(SentenceReading sentence, int verb)
    {
        for (int i = verb + 1; i < Math.Min(verb + 5, sentence.Tokens.Count); i++)
        {
            if (sentence.Grammar.ReportOf.LengthAt(sentence.Tokens, i) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool SpeaksInData(SentenceReading sentence, SpeakerPhrase phrase) =>
        sentence.Tokens[phrase.Next - 1].Lower
            is "estimates"
                or "estimate"
                or "data"
                or "figures"
                or "audio"
                or "report"
                or "reports"
                or "documents"
                or "survey"
                or "analysis"
                or "tally"
                or "records"
                or "statistics"
                or "investigation"
                or "count"
                or "footage"
                or "intercept"
                or "update"
        || sentence.HasName(phrase.First, phrase.Next, NameKind.Outlet, NameKind.Organisation);

    private static bool EndsInGenitive(SentenceReading sentence, SpeakerPhrase phrase) =>
        sentence.Tokens[phrase.Next - 1].Lower.EndsWith("'s", StringComparison.Ordinal);

    /// <summary>"put the toll at 12", "gave 34 dead", "had spoken on Monday of 40": the verb tells only with a figure.</summary>
    private static bool GivesFigure(SentenceReading sentence, int verb)
    {
        string? needed = sentence.Tokens[verb].Lower switch
        {
            "put" or "puts" => "at",
            "spoke" or "speak" or "speaks" or "spoken" => "of",
            "gave" or "gives" or "give" or "given" or "named" => "",
            _ => null,
        };
        for (int i = verb + 1; needed is not null && i < Math.Min(verb + FigureReach, sentence.Tokens.Count); i++)
        {
            Token token = sentence.Tokens[i];
            bool found =
                needed.Length > 0
                    ? token.Lower == needed
                    : token.Kind == TokenKind.Number || token.Lower is "toll" or "figure" or "figures" or "number";
            if (found)
            {
                return true;
            }
        }

        return false;
    }

    private static string Lower(SentenceReading sentence, int at) =>
        at < sentence.Tokens.Count ? sentence.Tokens[at].Lower : "";
}
