using ConflictTracker.Core.Names;
using ConflictTracker.Parsing.Claims.Attributions;
using ConflictTracker.Parsing.Claims.Figures;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Patterns;

/// <summary>"According to the mayor, …", "…, laut Behörden", "…, за даними штабу", "… Angaben zufolge".</summary>
internal sealed class AccordingToPattern : IAttributionPattern
{
    private const int LongestBrackets = 16;

    // "berichten" itself is a verb.
    private const int LongestAccount = 10;

    private static readonly string[] NationEndings =
    [
        "anas",
        "anos",
        "rusas",
        "rusos",
        "tinas",
        "tinos",
        "elíes",
        "iens",
        "iennes",
        "russes",
        "aini",
        "aine",
        "iani",
        "iane",
        "russi",
        "russe",
    ];

    public string Id => "according-to";

    public IEnumerable<Attribution> Find(SentenceReading sentence, SpeakerMemory memory)
    {
        for (int at = 0; at < sentence.Tokens.Count; at++)
        {
            bool own = sentence.Grammar.OwnAccount.LengthAt(sentence.Tokens, at) > 0;
            if (own && OwnSubject(sentence, at) is { } subject)
            {
                yield return AttributionDraft.Of(sentence, subject, "said", Id, 0, sentence.Text.Length);
                yield break;
            }

            int them = sentence.Grammar.AccordingToThem.LengthAt(sentence.Tokens, at);
            if (them > 0 && Meant(sentence, at, them, memory) is { } meant)
            {
                yield return CarriedOn(sentence, at, meant);
                at += them;
                continue;
            }

            // "According to these figures": nobody's where nobody spoke before.
            if (them > 0 && IsOfTheseData(sentence, at))
            {
                at += them;
                continue;
            }

            int length =
                own || IsOfNothing(sentence, at)
                    ? 0
                    : Math.Max(
                        sentence.Grammar.AccordingTo.LengthAt(sentence.Tokens, at),
                        Accounts.LengthAt(sentence, at)
                    );
            length = Math.Max(length, TollGivers.LengthAt(sentence, at));
            if (length > 0 && at + length < sentence.Tokens.Count && Whole(sentence, at, at + length) is { } speaker)
            {
                if (
                    IsBareUpdate(sentence, speaker)
                    && (Subjects.OwnSubject(sentence, at + 1) ?? Issuer(sentence, memory, speaker)) is { } issuer
                )
                {
                    yield return CarriedOn(sentence, at, issuer);
                    at += length;
                    continue;
                }

                SpeakerPhrase named = Subjects.WithNameBehind(sentence, speaker);
                named = Subjects.WithPartnerBehind(sentence, named);
                (int from, int to) = Told(sentence, at);
                Attribution told = AttributionDraft.Of(sentence, named, "said", Id, from, to);
                yield return told with
                {
                    Genitive = TakesGenitive(sentence, at) ? told.Speaker : null,
                };
                at += length;
                continue;
            }

            if (
                length > 0
                && IsBareReport(sentence, at, at + length)
                && memory.Last(sentence.Sentence.Block) is { } last
            )
            {
                yield return CarriedOn(sentence, at, last);
                continue;
            }

            if (length > 0 && NationsFigures(sentence, at + length) is { } figures)
            {
                yield return AttributionDraft.Of(sentence, figures, "said", Id, 0, sentence.Text.Length);
                continue;
            }

            if (CompoundAccount(sentence, at) is { } compound)
            {
                yield return AttributionDraft.Of(sentence, compound, "said", Id, 0, sentence.Text.Length);
                continue;
            }

            if (IsSomebodysAccount(sentence, at))
            {
                SpeakerPhrase nation = new(at + 1, at + 3);
                yield return AttributionDraft.Of(sentence, nation, "said", Id, 0, sentence.Text.Length);
                continue;
            }

            bool after = sentence.Grammar.AccordingAfter.LengthAt(sentence.Tokens, at) > 0;
            SpeakerPhrase? before =
                !after ? null
                : IsAccount(sentence, at - 2) ? new SpeakerPhrase(at - 2, at)
                : at > 1 && sentence.Tokens[at - 1].Is(',') ? Subjects.BeforeAside(sentence, at - 1)
                : SpeakerPhrases.Before(sentence, at);
            if (
                before is { } account
                && (
                    SpeakerPhrases.IsSpeaker(sentence, account)
                    || (account.Length == 1 && memory.IsSurname(sentence.Tokens[account.First].Text))
                )
            )
            {
                yield return AttributionDraft.Of(sentence, account, "said", Id, 0, sentence.Text.Length);
            }
        }
    }

    // "за словами", "według", "nach Angaben des", but "як повідомив", "jak podał", "laut".
    private static bool TakesGenitive(SentenceReading sentence, int at) =>
        sentence.Tokens[at].Lower
            is not (
                "як"
                or "как"
                or "jak"
                or "згідно"
                or "согласно"
                or "zgodnie"
                or "laut"
                or "so"
                or "selon"
                or "secondo"
            )
        && (
            sentence.Tokens[at].Lower[0] >= '\u0400'
            || sentence.Grammar.NounsAreCapital
            || sentence.Grammar.DropsSubjects
        );

    // "Two boats sank (one, according to the mayor)": what stands in brackets is told by whom they name.
    private static (int From, int To) Told(SentenceReading sentence, int at)
    {
        List<Token> tokens = sentence.Tokens;
        int open = at - 1;
        while (open >= 0 && at - open < LongestBrackets && !tokens[open].Is('(') && !tokens[open].Is(')'))
        {
            open--;
        }

        int close = at;
        while (close < tokens.Count && close - at < LongestBrackets && !tokens[close].Is(')'))
        {
            close++;
        }

        bool encloses =
            open >= 0
            && close < tokens.Count
            && tokens[open].Is('(')
            && tokens[close].Is(')')
            && HoldsNumber(sentence, open + 1, close);
        return encloses ? (tokens[open].End, tokens[close].Start) : (0, sentence.Text.Length);
    }

    private static bool HoldsNumber(SentenceReading sentence, int first, int next)
    {
        for (int i = first; i < next; i++)
        {
            if (NumberReader.Read(sentence.Tokens, i, sentence.Grammar, out _) > 0)
            {
                return true;
            }
        }

        return false;
    }

    // "with no damage reported by the council": of what there was not.
    private static bool IsOfNothing(SentenceReading sentence, int at)
    {
        for (int i = at - 1; sentence.Tokens[at].Lower is "reported" && i >= Math.Max(0, at - 5); i--)
        {
            if (sentence.Tokens[i].Lower is "no" or "without")
            {
                return true;
            }
        }

        return false;
    }

    private static Attribution? Meant(SentenceReading sentence, int at, int length, SpeakerMemory memory)
    {
        int block = sentence.Sentence.Block;
        if (IsOfTheseData(sentence, at))
        {
            return memory.Last(block);
        }

        for (int i = at; i < at + length; i++)
        {
            if (sentence.Tokens[i].Lower is "its" or "their" or "их" or "їхніми" or "їх" or "ihren")
            {
                return memory.Body(block);
            }
        }

        // "Zelenskyy told the losses: according to him, 12 fell."
        Mention? own = sentence
            .Mentions.Where(m => m.Mention.Kind == NameKind.Person && m.Start < sentence.Tokens[at].Start)
            .Select(m => m.Mention)
            .LastOrDefault();
        return own is not null
            ? new Attribution(own.Text, null, "said", "carried-on", 0, 0, 0) { Named = [own], IsPerson = true }
            : memory.Person(block) ?? memory.Last(block);
    }

    // "according to these figures", "согласно опубликованным данным": of whoever gave them.
    private static bool IsOfTheseData(SentenceReading sentence, int at)
    {
        for (int i = at + 1; i < Math.Min(at + 4, sentence.Tokens.Count); i++)
        {
            if (
                sentence.Tokens[i].Lower
                    is "figures"
                        or "data"
                        or "даними"
                        or "данным"
                        or "chiffres"
                        or "données"
                        or "datos"
                        or "cifras"
                        or "dati"
                        or "danych"
                || (sentence.Tokens[i - 1].Lower is "diesen" && sentence.Tokens[i].Lower is "angaben")
            )
            {
                return sentence.Tokens[i - 1].Lower
                    is not ("його" or "її" or "их" or "его" or "ее" or "её" or "its" or "his" or "her" or "their");
            }
        }

        return false;
    }

    private static Attribution CarriedOn(SentenceReading sentence, int at, Attribution speaker) =>
        speaker with
        {
            Pattern = "carried-on",
            OpensReport = false,
            At = sentence.Tokens[at].Start,
            From = 0,
            To = sentence.Text.Length,
        };

    /// <summary>"nach ukrainischen Angaben", but "nach ersten Angaben" is nobody's.</summary>
    private static bool IsSomebodysAccount(SentenceReading sentence, int at) =>
        sentence.Tokens[at].Lower is "nach"
        && at + 2 < sentence.Tokens.Count
        && sentence.Tokens[at + 2].Lower is "angaben" or "schätzungen" or "erkenntnissen"
        && sentence.Tokens[at + 1].Lower.EndsWith("schen", StringComparison.Ordinal);

    // "nach Behördenangaben", "nach Kiewer Militärangaben"
    private static SpeakerPhrase? CompoundAccount(SentenceReading sentence, int at)
    {
        List<Token> tokens = sentence.Tokens;
        if (tokens[at].Lower is not ("nach" or "laut") || !sentence.Grammar.NounsAreCapital)
        {
            return null;
        }

        for (int i = at + 1; i < Math.Min(at + 3, tokens.Count); i++)
        {
            if (tokens[i].IsCapitalised && IsCompoundAccount(tokens[i].Lower))
            {
                return new SpeakerPhrase(at + 1, i + 1);
            }
        }

        return null;
    }

    private static bool IsCompoundAccount(string word) =>
        (word.Length > LongestAccount || word.Contains('-', StringComparison.Ordinal))
        && (word.EndsWith("angaben", StringComparison.Ordinal) || word.EndsWith("berichten", StringComparison.Ordinal));

    // "según las cifras ucranianas", but "según cifras oficiales" is nobody's.
    private static SpeakerPhrase? NationsFigures(SentenceReading sentence, int at)
    {
        List<Token> tokens = sentence.Tokens;
        int first = at < tokens.Count && sentence.Grammar.Leading.Contains(tokens[at].Lower) ? at + 1 : at;
        return
            first + 1 < tokens.Count
            && tokens[first].Lower
                is "cifras"
                    or "datos"
                    or "estimaciones"
                    or "dati"
                    or "stime"
                    or "cifre"
                    or "chiffres"
                    or "données"
                    or "estimations"
            && Array.Exists(NationEndings, e => tokens[first + 1].Lower.EndsWith(e, StringComparison.Ordinal))
            ? new SpeakerPhrase(first, first + 2)
            : null;
    }

    // "ukrainischen Angaben zufolge"
    private static bool IsAccount(SentenceReading sentence, int at) =>
        at >= 0
        && sentence.Tokens[at + 1].Lower is "angaben" or "schätzungen" or "erkenntnissen"
        && sentence.Tokens[at].Lower.EndsWith("schen", StringComparison.Ordinal);

    // "…, according to the statement": of whoever spoke before.
    private static Attribution? Issuer(SentenceReading sentence, SpeakerMemory memory, SpeakerPhrase phrase) =>
        phrase.First > 0 && sentence.Tokens[phrase.First - 1].Lower is "the"
            ? memory.Issuer(sentence.Sentence.Block)
            : null;

    // "The air force shot down 12 drones, according to a morning update": its own.
    private static bool IsBareUpdate(SentenceReading sentence, SpeakerPhrase phrase) =>
        phrase.Length <= 2
        && sentence.Tokens[phrase.Next - 1].Lower is "update" or "statement" or "post" or "message" or "bulletin"
        && !sentence.Tokens[phrase.First].IsCapitalised;

    /// <summary>"Die Luftwaffe hat nach eigenen Angaben …": the noun with which the sentence begins.</summary>
    private static SpeakerPhrase? OwnSubject(SentenceReading sentence, int before)
    {
        int first = 0;
        while (first < before && sentence.Grammar.Leading.Contains(sentence.Tokens[first].Lower))
        {
            first++;
        }

        // "Moskau hat nach eigenen Angaben"
        if (
            first < before
            && sentence.HasName(first, first + 1, NameKind.Place)
            && !sentence.Tokens[first + 1].IsCapitalised
        )
        {
            return new SpeakerPhrase(first, first + 1);
        }

        for (int i = first; i < before && sentence.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (SpeakerPhrases.IsSpeakerNoun(sentence.Tokens[i], sentence.Grammar))
            {
                return new SpeakerPhrase(first, i + 1);
            }
        }

        return null;
    }

    /// <summary>"…, йдеться у повідомленні.": the report of whoever spoke before.</summary>
    private static bool IsBareReport(SentenceReading sentence, int at, int end) =>
        sentence.Tokens[at].Lower
            is "йдеться"
                or "ідеться"
                or "говорится"
                or "сказано"
                or "повідомляється"
                or "сообщается"
        && (end >= sentence.Tokens.Count || sentence.Tokens[end].Kind == TokenKind.Punctuation);

    /// <summary>At the head of a sentence the name goes to the comma: "authorities in the region beside the border".</summary>
    private static SpeakerPhrase? Whole(SentenceReading sentence, int at, int first)
    {
        first = Subjects.BehindData(sentence, first);
        if (SpeakerPhrases.After(sentence, first) is not { } speaker || !SpeakerPhrases.IsSpeaker(sentence, speaker))
        {
            return null;
        }

        int next = speaker.Next;
        bool goesOn =
            next < sentence.Tokens.Count
            && SpeakerPhrases.IsPreposition(sentence.Tokens[next].Lower)
            && sentence.Tokens[next].Lower is not "to";
        while (
            goesOn
            && at == 0
            && next < sentence.Tokens.Count
            && next - first < 12
            && sentence.Tokens[next].Kind == TokenKind.Word
        )
        {
            next++;
        }

        return at == 0 && next < sentence.Tokens.Count && sentence.Tokens[next].Is(',')
            ? new SpeakerPhrase(speaker.First, next)
            : speaker;
    }
}
