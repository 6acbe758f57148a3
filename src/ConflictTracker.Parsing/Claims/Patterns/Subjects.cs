using System.Collections.Frozen;
using ConflictTracker.Core.Names;
using ConflictTracker.Parsing.Claims.Attributions;
using ConflictTracker.Parsing.Claims.Languages;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Patterns;

/// <summary>Who stands before a reporting verb: a name, a name with an aside, a pronoun.</summary>
internal static class Subjects
{
    private const int LongestBrackets = 10;
    private const int LongestData = 4;
    private const int LongestAside = 20;
    private const int LongestPartner = 6;
    private const int MostAsides = 2;
    private const int LongestDateline = 8;

    /// <summary>The token after the subject: adverbs and times between it and the verb are passed over.</summary>
    public static int EndBefore(SentenceReading sentence, int verb)
    {
        int end = verb;
        while (
            end > 0
            && (
                IsBetween(sentence, end - 1)
                || sentence.Grammar.Besides.LengthBefore(sentence.Tokens, end) > 0
                || (end < verb && IsBeforeTime(sentence, end - 1))
            )
        )
        {
            end -= Math.Max(1, sentence.Grammar.Besides.LengthBefore(sentence.Tokens, end));
        }

        // "The council (HC), said": a comma that belongs nowhere.
        int comma = end > 1 && sentence.Tokens[end - 1].Is(',') && sentence.Tokens[end - 2].Is(')') ? end - 1 : end;
        int open = BeforeBrackets(sentence, comma);
        return open < comma ? open : end;
    }

    /// <summary>"The harbour council (HC) said": the short name in brackets is passed over, but no figure: "Nepal (90%) said".</summary>
    public static int BeforeBrackets(SentenceReading sentence, int end)
    {
        if (end < 3 || !sentence.Tokens[end - 1].Is(')'))
        {
            return end;
        }

        for (int i = end - 2; i > 0 && end - i < LongestBrackets; i--)
        {
            if (sentence.Tokens[i].Is('('))
            {
                return i;
            }

            if (sentence.Tokens[i].Kind == TokenKind.Number)
            {
                return end;
            }
        }

        return end;
    }

    // "the estimate in January put": what parts the time from the name.
    private static bool IsBeforeTime(SentenceReading sentence, int at) =>
        sentence.Tokens[at].Lower is "in" or "on" or "since" or "late" or "early"
        && SpeakerPhrases.IsTime(sentence.Tokens[at + 1], sentence.Grammar);

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

    /// <summary>Whom the pronoun before token <paramref name="end"/> means, or null.</summary>
    public static Attribution? Pronoun(SentenceReading sentence, SpeakerMemory memory, int end)
    {
        Token token = sentence.Tokens[end - 1];
        int block = sentence.Sentence.Block;
        if (sentence.Grammar.Relatives.Contains(token.Lower) && !SpeakerPhrases.IsAcronym(token))
        {
            int before = end - 2;
            // "a report of the council which said"
            before = before > 0 && !sentence.Tokens[before].Is(',') && token.Lower is "which" ? before + 1 : before;
            if (
                before < 1
                || !(sentence.Tokens[before].Is(',') || before == end - 1)
                || SpeakerPhrases.Before(sentence, before) is not { } named
            )
            {
                return null;
            }

            return SpeakerPhrases.IsSpeaker(sentence, named)
                ? AttributionDraft.Of(sentence, named, "said", SubjectSaysPattern.PatternId, 0, 0)
                : null;
        }

        bool person = sentence.Grammar.Persons.Contains(token.Lower);
        Attribution? meant =
            person ? memory.Person(block) ?? (IsAnybody(token.Lower) ? memory.Last(block) : null)
            : sentence.Grammar.Bodies.Contains(token.Lower) ? OwnSubject(sentence, end) ?? memory.Body(block)
            : null;
        return meant is null ? null : meant with { Via = null, Pattern = "carried-on", OpensReport = false };
    }

    // French and Italian say so of bodies too.
    private static bool IsAnybody(string pronoun) =>
        pronoun is "il" or "elle" or "a-t-il" or "a-t-elle" or "lui" or "lei";

    /// <summary>"The harbour police found 14 crates, it said": the body that the sentence itself is about.</summary>
    public static Attribution? OwnSubject(SentenceReading sentence, int end)
    {
        int head = sentence.Tokens[FirstToken(sentence)].Start;
        foreach ((Mention mention, int start) in sentence.Mentions)
        {
            bool opens = start >= head && start <= head + 4 && start < sentence.Tokens[end - 1].Start;
            if (opens && mention.Kind == NameKind.Organisation)
            {
                return new Attribution(mention.Text, null, "said", "carried-on", 0, 0, 0) { Named = [mention] };
            }
        }

        return null;
    }

    /// <summary>"OSTEN (Agency) – The air force": where the sentence begins behind its dateline.</summary>
    public static int FirstToken(SentenceReading sentence)
    {
        for (int i = 1; i < Math.Min(LongestDateline, sentence.Tokens.Count - 1); i++)
        {
            if (sentence.Tokens[i].Text is "–" or "—" or "-" && SpeakerPhrases.IsAcronym(sentence.Tokens[0]))
            {
                return i + 1;
            }
        }

        return 0;
    }

    /// <summary>"Anna Lis, head of the council, said": the name before the aside.</summary>
    public static SpeakerPhrase? BeforeAside(SentenceReading sentence, int comma) =>
        BeforeAside(sentence, comma, MostAsides);

    private static SpeakerPhrase? BeforeAside(SentenceReading sentence, int comma, int asides)
    {
        for (int i = comma - 1; i > 0 && comma - i < LongestAside; i--)
        {
            if (sentence.Tokens[i].Is(','))
            {
                // "The governor, Anna Lis, said": the aside names whoever holds the office.
                SpeakerPhrase aside = new(SpeakerPhrases.BehindTitles(sentence, i + 1), comma);
                if (
                    IsPersonsName(sentence, aside)
                    && SpeakerPhrases.Before(sentence, i) is { } role
                    && SpeakerPhrases.IsSpeaker(sentence, role)
                )
                {
                    return aside;
                }

                // "The Bay Guards, the armed wing of the port, on Friday, said"
                if (
                    asides > 0
                    && IsTimeAside(sentence, i + 1, comma)
                    && BeforeAside(sentence, i, asides - 1) is { } described
                    && IsApposition(sentence, described.Next)
                )
                {
                    return described;
                }

                // "Jan Lis, a member of the Lagoon Council, which runs the port, said"
                if (
                    asides > 0
                    && sentence.Tokens[i + 1].Lower is "which" or "whose"
                    && BeforeAside(sentence, i, asides - 1) is { } owner
                    && IsPersonsName(sentence, owner)
                )
                {
                    return owner;
                }

                return
                    SpeakerPhrases.Before(sentence, i) is { } name
                    && (IsNamePart(sentence.Tokens[name.Next - 1]) || OpensAsSpeaker(sentence, name))
                    ? name
                    : null;
            }
        }

        return null;
    }

    private static bool IsTimeAside(SentenceReading sentence, int first, int next)
    {
        for (int i = first; i < next; i++)
        {
            if (
                !SpeakerPhrases.IsTime(sentence.Tokens[i], sentence.Grammar)
                && !SpeakerPhrases.IsPreposition(sentence.Tokens[i].Lower)
            )
            {
                return false;
            }
        }

        return next > first;
    }

    private static bool IsApposition(SentenceReading sentence, int comma) =>
        comma + 1 < sentence.Tokens.Count
        && sentence.Tokens[comma].Is(',')
        && sentence.Tokens[comma + 1].Lower is "the" or "a" or "an";

    // "Another docker, asking for no name, said"
    private static bool OpensAsSpeaker(SentenceReading sentence, SpeakerPhrase phrase) =>
        phrase.First <= 1 && SpeakerPhrases.IsSurelySpeaker(sentence, phrase);

    /// <summary>"Jan Lis, Sprecher der Polizei, gegenüber der Agentur mitteilte": to whom he said it stands between.</summary>
    public static SpeakerPhrase? BeforeAddressee(SentenceReading sentence, SpeakerPhrase phrase)
    {
        int before = phrase.First - 1;
        while (before > 0 && sentence.Grammar.Leading.Contains(sentence.Tokens[before].Lower))
        {
            before--;
        }

        if (before < 1 || sentence.Tokens[before].Lower is not "gegenüber")
        {
            return phrase;
        }

        return sentence.Tokens[before - 1].Is(',')
            ? BeforeAside(sentence, before - 1)
            : SpeakerPhrases.Before(sentence, before);
    }

    /// <summary>"A statement from the city council said": the council.</summary>
    public static SpeakerPhrase BehindMessage(SentenceReading sentence, SpeakerPhrase phrase)
    {
        bool isOf =
            phrase.Length > 2
            && sentence.Tokens[phrase.First].Lower
                is "statement"
                    or "message"
                    or "letter"
                    or "post"
                    or "data"
                    or "figures"
                    or "estimates"
            && sentence.Tokens[phrase.First + 1].Lower is "from" or "by";
        int first = phrase.First + 2;
        while (isOf && first < phrase.Next - 1 && sentence.Grammar.Leading.Contains(sentence.Tokens[first].Lower))
        {
            first++;
        }

        return isOf ? phrase with { First = first } : phrase;
    }

    /// <summary>"according to data compiled by the council", "citing figures from the army": whose data they are.</summary>
    public static int BehindData(SentenceReading sentence, int first)
    {
        if (BehindRomanceData(sentence, first) is { } romance)
        {
            return romance;
        }

        for (int i = first; i < Math.Min(first + LongestData, sentence.Tokens.Count - 1); i++)
        {
            string word = sentence.Tokens[i].Lower;
            if (
                word
                is "data"
                    or "figures"
                    or "report"
                    or "reports"
                    or "statement"
                    or "message"
                    or "post"
                    or "letter"
                    or "tally"
                    or "count"
                    or "numbers"
                    or "estimates"
                    or "assessments"
                    or "assessment"
                    or "analysis"
                    or "information"
                    or "records"
                    or "update"
                    or "updates"
                    or "bulletin"
                    or "briefing"
                    or "survey"
                    or "statistics"
                    or "estimate"
                    or "review"
            )
            {
                int by = sentence.Tokens[i + 1].Lower.EndsWith("ed", StringComparison.Ordinal) ? i + 2 : i + 1;
                bool isWhose = by + 1 < sentence.Tokens.Count && sentence.Tokens[by].Lower is "by" or "from";
                return isWhose ? by + 1 : first;
            }

            if (
                sentence.Tokens[i].Kind != TokenKind.Word
                || sentence.Tokens[i].IsCapitalised
                || SpeakerPhrases.IsSpeakerNoun(sentence.Tokens[i], sentence.Grammar)
            )
            {
                return first;
            }
        }

        return first;
    }

    private static readonly FrozenSet<string> RomanceData = WordLists.Set(
        "chiffres données déclarations estimations bilan informations dati stime informazioni dichiarazioni bilancio datos cifras "
            + "declaraciones estimaciones informaciones balance recuento"
    );

    private static readonly FrozenSet<string> RomanceAdjectives = WordLists.Set(
        "premier premiers premières dernier derniers dernières nouveau nouveaux nouvelles último últimos últimas nuevos nuevas "
            + "nuevo primeros primeras ultimi ultime ultimo nuovi nuove nuovo primi prime"
    );

    // "selon les chiffres fournis par la police", "secondo i dati del comune", "según datos de la policía"
    private static int? BehindRomanceData(SentenceReading sentence, int first)
    {
        List<Token> tokens = sentence.Tokens;
        if (BehindPolishData(tokens, first) is { } polish)
        {
            return polish;
        }

        int at = sentence.Grammar.Leading.Contains(tokens[first].Lower) ? first + 1 : first;

        // "secondo quanto riportato dallo stato maggiore"
        if (at + 3 < tokens.Count && tokens[at].Lower is "quanto")
        {
            return IsWhose(tokens[at + 2].Lower) ? at + 3
                : IsElidedWhose(tokens[at + 2].Lower) ? at + 2
                : null;
        }

        // "selon un nouveau bilan de la police"
        at = RomanceAdjectives.Contains(tokens[at].Lower) ? at + 1 : at;
        if (at + 3 >= tokens.Count || !RomanceData.Contains(tokens[at].Lower))
        {
            return null;
        }

        bool isGiven =
            tokens[at + 1].Lower is [.., 's' or 'i' or 'é' or 'e' or 'o' or 'a' or 'l']
            && !IsWhose(tokens[at + 1].Lower);
        int by = isGiven ? at + 2 : at + 1;
        return IsWhose(tokens[by].Lower) ? by + 1
            : IsElidedWhose(tokens[by].Lower) ? by
            : null;
    }

    // "według najnowszych danych sztabu", "według danych podanych przez sztab"
    private static int? BehindPolishData(List<Token> tokens, int first)
    {
        int at = first;
        for (int i = first; i < Math.Min(first + 2, tokens.Count - 1); i++)
        {
            at = tokens[i].Lower is "danych" or "szacunków" or "informacji" or "obliczeń" ? i + 1 : at;
        }

        bool isGiven =
            at + 2 < tokens.Count
            && tokens[at].Lower.EndsWith("ych", StringComparison.Ordinal)
            && tokens[at + 1].Lower is "przez";
        return isGiven ? at + 2
            : at > first ? at
            : null;
    }

    // "dall’aeronautica", "de l’armée" has its own word.
    private static bool IsElidedWhose(string word) =>
        word.StartsWith("dall'", StringComparison.Ordinal)
        || word.StartsWith("dell'", StringComparison.Ordinal)
        || word.StartsWith("d'", StringComparison.Ordinal);

    private static bool IsWhose(string word) =>
        word
            is "par"
                or "de"
                or "du"
                or "des"
                or "del"
                or "da"
                or "dal"
                or "dai"
                or "dalla"
                or "dallo"
                or "dagli"
                or "dalle"
                or "della"
                or "dei"
                or "por";

    /// <summary>"said the governor, Anna Lis", "according to the mayor, Jan Lis": the name behind the office.</summary>
    public static SpeakerPhrase WithNameBehind(SentenceReading sentence, SpeakerPhrase phrase)
    {
        List<Token> tokens = sentence.Tokens;
        if (BehindBrackets(sentence, phrase) is { } bracketed)
        {
            return bracketed;
        }

        if (
            phrase.Next >= tokens.Count
            || !tokens[phrase.Next].Is(',')
            || (
                tokens[phrase.Next - 1].IsCapitalised
                && !sentence.Grammar.NounsAreCapital
                && !IsOfficeOfBody(sentence, phrase)
                && !sentence.HasName(phrase.Next - 1, phrase.Next, NameKind.Place)
            )
            || sentence.HasName(phrase.First, phrase.Next, NameKind.Person)
            || !HoldsSpeakerNoun(sentence, phrase)
        )
        {
            return phrase;
        }

        int next = phrase.Next + 1;
        while (next < tokens.Count && IsNamePart(tokens[next]))
        {
            next++;
        }

        SpeakerPhrase name = new(phrase.Next + 1, next);
        return IsPersonsName(sentence, name) ? name : phrase;
    }

    // "the head of the Harbour Council, Jan Lis"
    private static bool IsOfficeOfBody(SentenceReading sentence, SpeakerPhrase phrase) =>
        phrase.Length > 2
        && sentence.Tokens[phrase.First].Lower
            is "head"
                or "chief"
                or "leader"
                or "chairman"
                or "director"
                or "commander"
                or "mayor"
        && sentence.Tokens[phrase.First + 1].Lower is "of";

    // "head of the Council (HC) Jan Lis"
    private static SpeakerPhrase? BehindBrackets(SentenceReading sentence, SpeakerPhrase phrase)
    {
        List<Token> tokens = sentence.Tokens;
        if (phrase.Next >= tokens.Count || !tokens[phrase.Next].Is('(') || !HoldsSpeakerNoun(sentence, phrase))
        {
            return null;
        }

        int close = phrase.Next + 1;
        while (close < tokens.Count && close - phrase.Next < LongestBrackets && !tokens[close].Is(')'))
        {
            close++;
        }

        int next = close + 1;
        while (next < tokens.Count && IsNamePart(tokens[next]))
        {
            next++;
        }

        return
            close < tokens.Count
            && tokens[close].Is(')')
            && next > close + 1
            && IsPersonsName(sentence, new SpeakerPhrase(close + 1, next))
            ? new SpeakerPhrase(close + 1, next)
            : null;
    }

    // "Ashraf al-Qidra"
    private static bool IsNamePart(Token token) =>
        token.Kind == TokenKind.Word
        && (
            token.IsCapitalised
            || token.Lower.StartsWith("al-", StringComparison.Ordinal)
            || token.Lower is "al" or "el" or "bin" or "ibn" or "abu"
        );

    private static bool HoldsSpeakerNoun(SentenceReading sentence, SpeakerPhrase phrase)
    {
        for (int i = phrase.First; i < phrase.Next; i++)
        {
            if (SpeakerPhrases.IsSpeakerNoun(sentence.Tokens[i], sentence.Grammar))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A person of the gazetteers, or two to four words in capitals that are no place or body.</summary>
    public static bool IsPersonsName(SentenceReading sentence, SpeakerPhrase phrase)
    {
        for (int i = phrase.First; i < phrase.Next; i++)
        {
            if (!IsNamePart(sentence.Tokens[i]))
            {
                return false;
            }
        }

        return phrase.Length is > 0 and < 5
            && (
                sentence.HasName(phrase.First, phrase.Next, NameKind.Person)
                || (
                    phrase.Length > 1
                    && !sentence.HasName(
                        phrase.First,
                        phrase.Next,
                        NameKind.Place,
                        NameKind.Organisation,
                        NameKind.Outlet
                    )
                    && !sentence.Grammar.SpeakerNouns.Holds(sentence.Tokens[phrase.Next - 1].Lower)
                )
            );
    }

    /// <summary>"…, chief of the council, said": an apposition gives way to the name before it.</summary>
    public static SpeakerPhrase WithName(SentenceReading sentence, SpeakerPhrase phrase)
    {
        int comma = phrase.First - 1;
        while (comma > 0 && sentence.Grammar.Leading.Contains(sentence.Tokens[comma].Lower))
        {
            comma--;
        }

        if (comma < 1 || !sentence.Tokens[comma].Is(','))
        {
            return phrase;
        }

        // "Jan Lis, Secretary of the City Council said"
        if (
            IsOfficeOf(sentence, phrase)
            && SpeakerPhrases.Before(sentence, comma) is { Length: 2 or 3 } holder
            && IsPersonsName(sentence, holder)
        )
        {
            return holder;
        }

        bool apposition =
            !sentence.Tokens[phrase.First].IsCapitalised && !sentence.Tokens[phrase.Next - 1].IsCapitalised;
        return
            apposition
            && SpeakerPhrases.Before(sentence, comma) is { } name
            && sentence.HasName(name.First, name.Next, NameKind.Person)
            && name.Length <= 5
            ? name
            : phrase;
    }

    private static bool IsOfficeOf(SentenceReading sentence, SpeakerPhrase phrase) =>
        phrase.Length > 2
        && sentence.Tokens[phrase.First + 1].Lower is "of"
        && SpeakerPhrases.IsSpeakerNoun(sentence.Tokens[phrase.First], sentence.Grammar);

    /// <summary>"The number of dockers reporting a loss": those counted tell nothing; "a number of dockers" do.</summary>
    public static bool IsCounted(SentenceReading sentence, SpeakerPhrase phrase)
    {
        int of = phrase.First - 1;
        while (of > 0 && sentence.Grammar.Leading.Contains(sentence.Tokens[of].Lower))
        {
            of--;
        }

        return of > 0
            && sentence.Tokens[of].Lower is "of"
            && sentence.Tokens[of - 1].Lower is "number" or "share" or "percentage" or "proportion" or "percent" or "%"
            && !(of > 1 && sentence.Tokens[of - 2].Lower is "a");
    }

    /// <summary>"…, the harbour council and dockers said": both say it.</summary>
    public static SpeakerPhrase WithPartner(SentenceReading sentence, SpeakerPhrase phrase)
    {
        int and = phrase.First - 1;
        while (and > 0 && sentence.Grammar.Leading.Contains(sentence.Tokens[and].Lower) && !IsAnd(sentence, and))
        {
            and--;
        }

        if (
            and < 1
            || !IsAnd(sentence, and)
            || SpeakerPhrases.Before(sentence, and) is not { } partner
            || partner.Next != and
            || !(SpeakerPhrases.IsSurelySpeaker(sentence, partner) || AreTwoCountries(sentence, partner, phrase))
        )
        {
            return phrase;
        }

        int before = partner.First - 1;
        while (before >= 0 && sentence.Grammar.Leading.Contains(sentence.Tokens[before].Lower))
        {
            before--;
        }

        return before < 0 || sentence.Tokens[before].Is(',') ? new SpeakerPhrase(partner.First, phrase.Next) : phrase;
    }

    /// <summary>"according to medics and activists,": both, where nothing follows them.</summary>
    public static SpeakerPhrase WithPartnerBehind(SentenceReading sentence, SpeakerPhrase phrase)
    {
        List<Token> tokens = sentence.Tokens;
        int begin = phrase.Next + 1;
        while (begin < tokens.Count && sentence.Grammar.Leading.Contains(tokens[begin].Lower))
        {
            begin++;
        }

        return
            begin < tokens.Count
            && tokens[phrase.Next].Lower is "and" or "und" or "et" or "y" or "e" or "i" or "и" or "та" or "і" or "й"
            && SpeakerPhrases.After(sentence, begin) is { } other
            && other.First == begin
            && other.Length <= LongestPartner
            && SpeakerPhrases.IsSurelySpeaker(sentence, phrase)
            && SpeakerPhrases.IsSurelySpeaker(sentence, other)
            && (other.Next >= tokens.Count || tokens[other.Next].Text is "," or ".")
            ? new SpeakerPhrase(phrase.First, other.Next)
            : phrase;
    }

    // "Nepal and Tibet said"
    private static bool AreTwoCountries(SentenceReading sentence, SpeakerPhrase one, SpeakerPhrase other) =>
        sentence.HasName(one.First, one.Next, NameKind.Place)
        && sentence.HasName(other.First, other.Next, NameKind.Place);

    private static bool IsAnd(SentenceReading sentence, int at) => sentence.Tokens[at].Lower is "and";

    /// <summary>"The mayor's said": no subject.</summary>
    public static bool EndsInGenitive(SentenceReading sentence, SpeakerPhrase phrase) =>
        sentence.Tokens[phrase.Next - 1].Lower.EndsWith("'s", StringComparison.Ordinal);
}
