using System.Collections.Frozen;
using ConflictTracker.Core.Names;
using ConflictTracker.Parsing.Claims.Languages;
using ConflictTracker.Parsing.Events;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Attributions;

/// <summary>
/// Where in a run of words the speaker's name begins or ends: title and name, or a body, without what the sentence tells
/// around it. "Since the invasion began Anna Lis said" is Anna Lis's, "on the first of May officials said" officials'.
/// </summary>
internal static class SpeakerBounds
{
    // Verbs and particles that end a clause before the speaker's name, and times that no calendar list has.
    private static readonly FrozenSet<string> Strays = WordLists.Set(
        "began begun begins started starts came come comes went goes ended ends broke fell rose hit left took ran saw made gave "
            + "got grew sank flew met fought struck burned lost stood sent kept led turned rang died increased decreased reached "
            + "speaking writing addressing out up down off away back ago later earlier eve dawn midnight noon midday evening morning "
            + "afternoon night overnight тому назад ранку ранок вечір anniversary anniversaries yesterday today once soon shortly something "
            + "началось началась начался начались прошло спустя утром вечером ночью почалося почалась почався минуло сталося "
            + "begann begannen kam kamen endete commencé début empezó comenzó iniziò cominciò rozpoczęła zaczęła"
    );

    private static readonly FrozenSet<string> Prepositions = WordLists.Set(
        "in at for from by to under over near across amid on via during into onto against towards around inside outside through "
            + "upon within without about following despite per "
            + "о об в во на по после про у після упродовж впродовж протягом внаслідок через за із з зі від до для під при над перед "
            + "біля к ко с со от из под для перед около вследствие "
            + "à au aux dans sur en par depuis pour bei im in auf vom beim am zum zur aus nach seit vor für mit "
            + "w we na po od do z ze przy dla nel nella nei su dal dalla per por para desde hasta según"
    );

    private static readonly FrozenSet<string> Genitives = WordLists.Set("of de du des d von del della dei di da");

    // English participles that describe a speaker and are no verbs of their own.
    private static readonly FrozenSet<string> Participles = WordLists.Set(
        "united armed combined allied occupied retired appointed installed elected backed named unnamed exiled displaced annexed "
            + "wounded injured captured associated assigned accredited designated detained advanced armoured jailed ousted"
    );

    private static readonly string[] SlavicAdjectives =
    [
        "ий",
        "ій",
        "ый",
        "ой",
        "ая",
        "яя",
        "ое",
        "ее",
        "ые",
        "ие",
        "ого",
        "его",
        "ому",
        "ему",
        "ым",
        "их",
        "ых",
        "ої",
        "ими",
        "ыми",
        "ську",
        "ська",
        "ські",
        "ське",
        "цька",
        "цькі",
        "зька",
        "зькі",
        "сна",
        "сні",
        "вна",
        "вні",
        "йна",
        "йні",
        "нна",
        "нні",
        "чна",
        "чні",
        "льна",
        "льні",
        "ева",
        "еві",
        "ова",
        "ові",
    ];

    private static readonly string[] AbstractEndings = ["ion", "ions", "ment", "ness", "ity", "ance", "ence", "ary"];

    /// <summary>The token with which the name that ends before <paramref name="next"/> begins.</summary>
    public static int FirstOf(SentenceReading sentence, int first, int next)
    {
        List<Token> tokens = sentence.Tokens;
        int left = next;
        bool noun = false;
        int at = next - 1;

        // Where the name reaches, the articles and prepositions inside it counted in.
        int edge = next;
        for (; at >= first; at--)
        {
            edge = Math.Min(edge, left);
            if (IsInKnownName(sentence, at) || at == next - 1)
            {
                left = at;
                noun |= IsNoun(sentence, at);
                if (OpensWithArticle(sentence, first, at))
                {
                    break;
                }
            }
            else if (IsPreposition(tokens[at].Lower) || Genitives.Contains(tokens[at].Lower))
            {
                if (at == first || !Governs(sentence, at))
                {
                    break;
                }

                noun = false;
                edge = at;
            }
            else if (IsArticle(tokens[at].Lower))
            {
                left = left == at + 1 && OpensPlace(sentence, at) ? at : left;
                edge = at;
            }
            else if (IsStray(sentence, at) && !OpensDescription(sentence, first, at, left))
            {
                break;
            }
            else if (IsNoun(sentence, at))
            {
                (left, noun) = (at, true);
                if (OpensWithArticle(sentence, first, at))
                {
                    break;
                }
            }
            else if (tokens[at].IsCapitalised ? edge == at + 1 : noun && IsDescription(tokens, at, left))
            {
                left = at;
            }
        }

        bool isWhole = at >= first && !IsSure(sentence, left, next) && IsSure(sentence, first, left);
        return isWhole && !HasStray(sentence, first, left) ? first : AfterPlace(sentence, left, next);
    }

    /// <summary>The token after a name that begins at <paramref name="first"/>: a person's ends with its capitals.</summary>
    public static int NextOf(SentenceReading sentence, int first, int next)
    {
        List<Token> tokens = sentence.Tokens;
        for (int at = first + 1; at < next; at++)
        {
            bool isCut =
                !tokens[at].IsCapitalised
                && tokens[at - 1].IsCapitalised
                && !IsInKnownName(sentence, at)
                && (
                    IsPerson(sentence, first, at)
                    || (IsStray(sentence, at) && !IsNoun(sentence, at))
                    || EndsInAcronym(sentence, at, next)
                    || (
                        sentence.Grammar.NounsAreCapital
                        && !IsArticle(tokens[at].Lower)
                        && !Genitives.Contains(tokens[at].Lower)
                    )
                );
            if (isCut)
            {
                return at;
            }
        }

        return next;
    }

    // "Według szacunków ONZ kraj opuścić może", but "the UN refugee agency"
    private static bool EndsInAcronym(SentenceReading sentence, int at, int next)
    {
        if (!SpeakerPhrases.IsAcronym(sentence.Tokens[at - 1]))
        {
            return false;
        }

        for (int i = at; i < next; i++)
        {
            if (IsNoun(sentence, i) || sentence.Tokens[i].IsCapitalised)
            {
                return false;
            }
        }

        return true;
    }

    // "ai media l’esercito ha detto": the elided article begins the name, but for "porte-parole de l’armée".
    private static bool OpensWithArticle(SentenceReading sentence, int first, int at)
    {
        string word = sentence.Tokens[at].Lower;
        string before = at > first ? sentence.Tokens[at - 1].Lower : "";
        return word.StartsWith("l'", StringComparison.Ordinal) && !Genitives.Contains(before) && !IsPreposition(before);
    }

    // "the El Fasher council": the place's own article.
    private static bool OpensPlace(SentenceReading sentence, int at)
    {
        foreach ((Mention mention, int start) in sentence.Mentions)
        {
            if (
                mention.Kind == NameKind.Place
                && start == sentence.Tokens[at].Start
                && mention.Text.Length > sentence.Tokens[at].Text.Length
            )
            {
                return true;
            }
        }

        return false;
    }

    // "In Kharkiv mayor Jan Lis said": where is told beside who.
    private static int AfterPlace(SentenceReading sentence, int left, int next)
    {
        int before = left - 1;
        if (before < 0 || !IsPreposition(sentence.Tokens[before].Lower))
        {
            return left;
        }

        foreach ((Mention mention, int start) in sentence.Mentions)
        {
            if (mention.Kind == NameKind.Place && start == sentence.Tokens[left].Start)
            {
                int after = left;
                while (after < next && sentence.Tokens[after].Start < start + mention.Text.Length)
                {
                    after++;
                }

                return after < next && IsSure(sentence, after, next) ? after : left;
            }
        }

        return left;
    }

    // "senior officials" and "deputy Kursk governor", but not "the invasion Ukraine's commander" nor "после удара мэр".
    private static bool IsDescription(List<Token> tokens, int at, int left)
    {
        string word = tokens[at].Lower;
        bool isSlavic = word[0] is >= '\u0400' and <= '\u04FF';
        return left == at + 1
            && (
                isSlavic
                    ? EndsLike(word, SlavicAdjectives) || EndsLike(word, Locatives)
                    : !tokens[left].IsCapitalised
                        || !(
                            tokens[left].Lower.EndsWith("'s", StringComparison.Ordinal)
                            || EndsLike(word, AbstractEndings)
                        )
            );
    }

    /// <summary>"в городской прокуратуре": the body is named as a place, with its adjective.</summary>
    public static bool DescribesBody(SentenceReading sentence, int at, int next) =>
        at > 0
        && at + 1 < next
        && sentence.Tokens[at - 1].Lower is "в" or "у" or "во"
        && IsNoun(sentence, at + 1)
        && (EndsLike(sentence.Tokens[at].Lower, SlavicAdjectives) || EndsLike(sentence.Tokens[at].Lower, Locatives));

    private static readonly string[] Locatives = ["ном", "ском", "цком", "вом"];

    private static bool EndsLike(string word, string[] endings) =>
        Array.Exists(endings, e => word.EndsWith(e, StringComparison.Ordinal));

    // "Intercepted audio", "first reports": what opens the phrase describes the noun behind it.
    private static bool OpensDescription(SentenceReading sentence, int first, int at, int left) =>
        at == first
        && left == at + 1
        && !sentence.Tokens[left].IsCapitalised
        && IsNoun(sentence, left)
        && (
            sentence.Tokens[at].Lower.EndsWith("ed", StringComparison.Ordinal)
            || CalendarWords.DaysOfMonth.ContainsKey(sentence.Tokens[at].Lower)
        );

    public static bool IsPreposition(string word) => Prepositions.Contains(word);

    /// <summary>Whether what a preposition opens belongs to the noun or name before it: "head of", "officials in".</summary>
    private static bool Governs(SentenceReading sentence, int preposition)
    {
        int before = preposition - 1;
        Token token = sentence.Tokens[before];
        bool isOf =
            Genitives.Contains(sentence.Tokens[preposition].Lower)
            || sentence.Tokens[preposition].Lower is "for" or "from";
        // "a source close to the council"
        bool isNoun =
            (token.Lower is "close" && before > 0 && IsNoun(sentence, before - 1))
            || IsNoun(sentence, before)
            || (token.IsCapitalised && before > 0 && IsNoun(sentence, before - 1))
            // "une source médicale à l’hôpital"
            || (
                sentence.Tokens[preposition].Lower is "à" or "au" or "aux" && before > 0 && IsNoun(sentence, before - 1)
            );
        return !IsStray(sentence, before)
            && (isNoun || IsInKnownName(sentence, before) || (isOf && token.IsCapitalised));
    }

    private static bool IsStray(SentenceReading sentence, int at)
    {
        Token token = sentence.Tokens[at];
        string word = token.Lower;
        if (IsNoun(sentence, at) || IsOfThisPlace(sentence, at))
        {
            return false;
        }

        bool isVerb =
            !token.IsCapitalised
            && char.IsAsciiLetter(word[0])
            && word.Length > 4
            && word.EndsWith("ed", StringComparison.Ordinal)
            && !word.Contains('-', StringComparison.Ordinal)
            && !Participles.Contains(word)
            && !(
                at > 0
                && (IsArticle(sentence.Tokens[at - 1].Lower) || Genitives.Contains(sentence.Tokens[at - 1].Lower))
            );
        return isVerb
            || Strays.Contains(word)
            || sentence.Grammar.Times.Contains(word)
            || (sentence.Grammar.TimeUnits.Holds(word) && token.Text is not "PM")
            || SpeakerPhrases.IsChannel(token)
            || IsMonth(sentence.Tokens, at)
            || CalendarWords.Weekdays.ContainsKey(Bare(word))
            || CalendarWords.DaysOfMonth.ContainsKey(word);
    }

    // "doctors in this town", but "this week officials"
    private static bool IsOfThisPlace(SentenceReading sentence, int at) =>
        sentence.Tokens[at].Lower is "this"
        && at + 1 < sentence.Tokens.Count
        && !sentence.Grammar.TimeUnits.Holds(sentence.Tokens[at + 1].Lower)
        && !sentence.Grammar.Times.Contains(sentence.Tokens[at + 1].Lower);

    // Jan is a name too.
    private static bool IsMonth(List<Token> tokens, int at) =>
        CalendarWords.Months.ContainsKey(tokens[at].Lower)
        && !(tokens[at].Lower is "jan" or "mar" && at + 1 < tokens.Count && tokens[at + 1].IsCapitalised);

    // "Tuesday’s"
    private static string Bare(string word) => word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;

    private static bool HasStray(SentenceReading sentence, int first, int next)
    {
        for (int i = first; i < next; i++)
        {
            if (IsStray(sentence, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSure(SentenceReading sentence, int first, int next) =>
        first < next && SpeakerPhrases.IsSurelySpeaker(sentence, new SpeakerPhrase(first, next));

    private static bool IsNoun(SentenceReading sentence, int at) =>
        SpeakerPhrases.IsSpeakerNoun(sentence.Tokens[at], sentence.Grammar);

    private static bool IsInKnownName(SentenceReading sentence, int at) =>
        sentence.HasName(at, at + 1, NameKind.Person, NameKind.Organisation, NameKind.Outlet);

    private static bool IsPerson(SentenceReading sentence, int first, int next) =>
        sentence.HasName(next - 1, next, NameKind.Person)
        || (
            next - first >= 2
            && sentence.Tokens[next - 2].IsCapitalised
            && !IsNoun(sentence, next - 1)
            && !sentence.HasName(next - 2, next, NameKind.Place, NameKind.Organisation, NameKind.Outlet)
        );

    private static bool IsArticle(string word) =>
        word
            is "the"
                or "a"
                or "an"
                or "der"
                or "die"
                or "das"
                or "des"
                or "dem"
                or "den"
                or "la"
                or "le"
                or "les"
                or "el"
                or "los"
                or "las"
                or "il"
                or "lo"
                or "gli"
                or "l";
}
