using System.Collections.Frozen;
using ConflictTracker.Core.Names;
using ConflictTracker.Parsing.Claims.Languages;
using ConflictTracker.Parsing.Events;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Attributions;

/// <summary>Finds the words that name a speaker before or after a place in a sentence.</summary>
internal static class SpeakerPhrases
{
    // "the head of the military administration of the Donetsk region Vadym Filashkin" has eleven words.
    private const int LongestName = 13;
    private const int LongestAgent = 7;
    private const int LongestChannel = 5;

    private static readonly StemList Channels = new(
        "telegram telegram-канал facebook twitter whatsapp viber instagram x. социальных соцсет соцмереж телеграм фейсбук твиттер твіттер каналі. канале. відеозвернен видеообращен брифінг брифинг ефірі. эфире. телемарафон"
    );

    /// <summary>Where something is posted: "Telegram", "соцмережах".</summary>
    public static bool IsChannel(Token token) => token.Kind == TokenKind.Word && Channels.Holds(token.Lower);

    /// <summary>The name that ends before token <paramref name="end"/>, or null.</summary>
    public static SpeakerPhrase? Before(SentenceReading sentence, int end)
    {
        List<Token> tokens = sentence.Tokens;
        if (NamesInMarks.Before(sentence, end) is { } marked)
        {
            return marked;
        }

        end = BeforeSeat(sentence, BeforeMessage(sentence, BeforeChannel(sentence, end)));
        int first = end;
        while (first > 0 && end - first < LongestName && IsInName(tokens[first - 1], sentence.Grammar))
        {
            first--;

            // "In Russia the ministry said": an article opens the name, but for "the head of the council".
            if (
                tokens[first].Lower is "the" or "a" or "an"
                && sentence.Grammar.Leading.Contains(tokens[first].Lower)
                && first > 0
                && !IsPreposition(tokens[first - 1].Lower)
                && !(HoldsName(sentence, first) && HoldsName(sentence, first - 1))
            )
            {
                break;
            }
        }

        return Trimmed(sentence, first, end) is { } run
            ? run with
            {
                First = SpeakerBounds.FirstOf(sentence, run.First, run.Next),
            }
            : null;
    }

    // "La organización con sede en Osten dijo", "die Organisation mit Sitz in London meldete"
    private static int BeforeSeat(SentenceReading sentence, int end)
    {
        List<Token> tokens = sentence.Tokens;
        for (int i = end - 2; i > 1 && end - i < LongestAgent && tokens[i].Kind != TokenKind.Punctuation; i--)
        {
            if (
                tokens[i].Lower is "sede" or "sitz" or "siedzibą" or "based" or "basée" or "basé"
                && IsPreposition(tokens[i + 1].Lower)
            )
            {
                return tokens[i].Lower is "sede" or "sitz" or "siedzibą" ? i - 1 : i;
            }
        }

        return end;
    }

    // "The council in its morning report said", "Генштаб у ранковому зведенні повідомив"
    private static int BeforeMessage(SentenceReading sentence, int end)
    {
        List<Token> tokens = sentence.Tokens;
        if (end < 3 || !Messages.Holds(tokens[end - 1].Lower))
        {
            return end;
        }

        for (int i = end - 2; i > 0 && end - i < LongestChannel && !tokens[i].IsCapitalised; i--)
        {
            if (tokens[i].Lower is "in" or "у" or "в" or "dans" or "en" or "w" or "во")
            {
                bool isSubject = tokens[i - 1].IsCapitalised || IsSpeakerNoun(tokens[i - 1], sentence.Grammar);
                return isSubject && IsNarrowed(tokens, i, end) ? i : end;
            }
        }

        return end;
    }

    // "in its report" and "в утренней сводке", but not "officials in the report".
    private static bool IsNarrowed(List<Token> tokens, int preposition, int end) =>
        tokens[preposition + 1].Lower
            is "its"
                or "his"
                or "her"
                or "their"
                or "a"
                or "an"
                or "un"
                or "una"
                or "son"
                or "su"
        || tokens[preposition + 1].Lower[0] is >= '\u0400' and <= '\u04FF'
        || (tokens[preposition].Lower is "w" && end - preposition > 1);

    private static readonly StemList Messages = new(
        "report. update. statement. briefing. bulletin. address. summary. сводке. зведенні. сообщении. повідомленні. отчете. отчёте. "
            + "звіті. обращении. зверненні. заявлении. заяві. communiqué. comunicado. komunikacie. oświadczeniu."
    );

    // "Die Verwaltung auf Telegram berichtete"
    private static int BeforeChannel(SentenceReading sentence, int end)
    {
        int preposition = end - 2;

        // "в ефірі телемарафону заявив"
        while (
            preposition > 0
            && end - preposition < LongestChannel
            && IsChannel(sentence.Tokens[end - 1])
            && !sentence.Tokens[preposition].IsCapitalised
            && !IsPreposition(sentence.Tokens[preposition].Lower)
        )
        {
            preposition--;
        }

        return
            preposition > 0 && IsChannel(sentence.Tokens[end - 1]) && IsPreposition(sentence.Tokens[preposition].Lower)
            ? preposition
            : end;
    }

    /// <summary>The name that begins at token <paramref name="first"/>, or null.</summary>
    public static SpeakerPhrase? After(SentenceReading sentence, int first)
    {
        List<Token> tokens = sentence.Tokens;
        if (IsPreposition(tokens[first].Lower) || sentence.Grammar.Citing.LengthAt(tokens, first) > 0)
        {
            return null;
        }

        if (NamesInMarks.At(sentence, first) is { } marked)
        {
            return marked;
        }

        first = BehindAgent(sentence, first);
        int next = first;
        while (
            next < tokens.Count
            && next - first < LongestName
            && tokens[next].Kind == TokenKind.Word
            && !(
                next > first
                && sentence.Grammar.ForwardBreaks.Contains(tokens[next].Lower)
                && !HoldsName(sentence, next)
                && !IsGenitive(sentence, next)
                && !JoinsFields(sentence, first, next)
            )
            && !(next > first && IsMeasured(tokens[next], sentence.Grammar) && !DescribesBody(sentence, next))
            && !(next > first && sentence.Grammar.Citing.LengthAt(tokens, next) > 0)
            && !(IsVerb(tokens[next], sentence.Grammar) && !IsNounAtEnd(sentence, first, next))
        )
        {
            next++;
        }

        if (BehindTitle(sentence, next) is { } titled)
        {
            return titled;
        }

        return Trimmed(sentence, first, next) is { } run
            ? run with
            {
                Next = SpeakerBounds.NextOf(sentence, run.First, run.Next),
            }
            : null;
    }

    /// <summary>"Col. Gen. Jan Lis": where the name begins behind its titles.</summary>
    public static int BehindTitles(SentenceReading sentence, int first)
    {
        List<Token> tokens = sentence.Tokens;
        while (first + 2 < tokens.Count && Titles.Contains(tokens[first].Lower) && tokens[first + 1].Is('.'))
        {
            first += 2;
        }

        return first;
    }

    // "said regional Gov. Anna Lis": the name behind the title's full stop.
    private static SpeakerPhrase? BehindTitle(SentenceReading sentence, int stop)
    {
        List<Token> tokens = sentence.Tokens;
        int first = stop;
        while (
            first > 0
            && first + 1 < tokens.Count
            && first - stop < LongestAgent
            && tokens[first].Is('.')
            && Titles.Contains(tokens[first - 1].Lower)
        )
        {
            first++;
            first += first + 1 < tokens.Count && tokens[first + 1].Is('.') ? 1 : 0;
        }

        int next = first;
        while (first > stop && next < tokens.Count && next - first < 4 && tokens[next].IsCapitalised)
        {
            next++;
        }

        return next > first + 1 ? new SpeakerPhrase(first, next) : null;
    }

    private static readonly FrozenSet<string> Titles = WordLists.Set(
        "gov gen lt col maj brig adm capt sgt sen rep dr mr mrs ms prof rear vice st hon"
    );

    /// <summary>"Leiter der Verwaltung": what a noun for a speaker governs.</summary>
    private static bool IsGenitive(SentenceReading sentence, int at) =>
        sentence.Tokens[at].Lower is "der" or "des"
        && sentence.Grammar.NounsAreCapital
        && at + 1 < sentence.Tokens.Count
        && IsSpeakerNoun(sentence.Tokens[at - 1], sentence.Grammar);

    // "the Department of Health and Human Services", but "the Ministry of Defence and President Lis".
    private static bool JoinsFields(SentenceReading sentence, int first, int at)
    {
        List<Token> tokens = sentence.Tokens;
        bool joins =
            tokens[at].Lower is "and" or "und" or "et" or "y" or "e" or "i" or "та" or "і" or "и"
            && at + 1 < tokens.Count
            && tokens[at - 1].IsCapitalised
            && tokens[at + 1].IsCapitalised
            && !IsSurelySpeaker(sentence, new SpeakerPhrase(at + 1, at + 2));
        for (int i = first; joins && i + 1 < at; i++)
        {
            if (IsSpeakerNoun(tokens[i], sentence.Grammar) && tokens[i].IsCapitalised && IsOfOrFor(tokens[i + 1].Lower))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfOrFor(string word) => word is "of" or "for" or "für" or "de" or "des" or "per" or "del";

    // "according to government estimates", "as per media reports": nouns there.
    private static bool IsNounAtEnd(SentenceReading sentence, int first, int at) =>
        at > first
        && sentence.Grammar.SpeakerNouns.Holds(sentence.Tokens[at].Lower)
        && (at + 1 >= sentence.Tokens.Count || sentence.Tokens[at + 1].Kind == TokenKind.Punctuation);

    /// <summary>Whether the words can name who speaks: a name, or a noun for people and bodies that speak.</summary>
    public static bool IsSpeaker(SentenceReading sentence, SpeakerPhrase phrase)
    {
        bool capital = false;
        for (int i = phrase.First; i < phrase.Next; i++)
        {
            Token token = sentence.Tokens[i];
            if (token.Kind != TokenKind.Word)
            {
                return false;
            }

            if (IsSpeakerNoun(token, sentence.Grammar))
            {
                return true;
            }

            capital |= (token.IsCapitalised && i > 0) || IsElidedCapital(token.Text);
        }

        return capital
            || sentence.HasName(
                phrase.First,
                phrase.Next,
                NameKind.Person,
                NameKind.Organisation,
                NameKind.Place,
                NameKind.Outlet
            )
            || (phrase.Length > 1 && sentence.Tokens[phrase.Next - 1].IsCapitalised);
    }

    /// <summary>Whether the words surely name who speaks: where only punctuation says so.</summary>
    public static bool IsSurelySpeaker(SentenceReading sentence, SpeakerPhrase phrase)
    {
        for (int i = phrase.First; i < phrase.Next; i++)
        {
            if (sentence.Tokens[i].Kind != TokenKind.Word)
            {
                return false;
            }
        }

        for (int i = phrase.First; i < phrase.Next; i++)
        {
            if (IsSpeakerNoun(sentence.Tokens[i], sentence.Grammar))
            {
                return true;
            }
        }

        return sentence.HasName(phrase.First, phrase.Next, NameKind.Person, NameKind.Organisation, NameKind.Outlet);
    }

    // "l’OIM"
    private static bool IsElidedCapital(string word) =>
        word.IndexOfAny(['\'', '’']) is > 0 and < 5 and var mark
        && mark + 1 < word.Length
        && char.IsUpper(word[mark + 1]);

    /// <summary>"l'armée", "dell’esercito" are the noun behind their article.</summary>
    public static bool IsSpeakerNoun(Token token, Grammar grammar) =>
        grammar.SpeakerNouns.Holds(token.Lower)
        || (
            token.Lower.IndexOfAny(['\'', '’']) is > 0 and var mark
            && grammar.SpeakerNouns.Holds(token.Lower[(mark + 1)..])
        );

    /// <summary>"its estimates", "the claims", "un démenti": what an article or possessive opens is no verb.</summary>
    public static bool IsNounHere(SentenceReading sentence, int at) =>
        at > 0
        && !(at > 1 && sentence.Tokens[at - 1].IsCapitalised)
        && sentence.Grammar.Leading.Contains(sentence.Tokens[at - 1].Lower)
        && sentence.Tokens[at - 1].Lower
            is "its"
                or "their"
                or "his"
                or "her"
                or "our"
                or "the"
                or "a"
                or "an"
                or "un"
                or "une"
                or "una"
                or "uno";

    public static bool IsVerb(Token token, Grammar grammar) =>
        token.Kind == TokenKind.Word && !token.IsCapitalised && grammar.Verbs.ContainsKey(token.Lower);

    // "Według policji zginęło 12 osób": the name ends where the telling begins.
    private static bool IsMeasured(Token token, Grammar grammar) =>
        !token.IsCapitalised && grammar.Measures.Holds(token.Lower) && !grammar.SpeakerNouns.Holds(token.Lower);

    // "the United Nations refugee agency"
    private static bool DescribesBody(SentenceReading sentence, int at) =>
        !sentence.Grammar.DropsSubjects
        && at + 1 < sentence.Tokens.Count
        && sentence.Tokens[at + 1].Lower is "agency" or "council" or "committee" or "ministry" or "commission";

    // "на" and "of" may stand inside a name that the gazetteers have.
    private static bool HoldsName(SentenceReading sentence, int token) =>
        sentence.HasName(token, token + 1, NameKind.Person, NameKind.Organisation, NameKind.Outlet);

    private static bool IsInName(Token token, Grammar grammar) =>
        token.Kind == TokenKind.Word
        && (!grammar.Breaks.Contains(token.Lower) || IsAcronym(token))
        && (!grammar.Verbs.ContainsKey(token.Lower) || grammar.SpeakerNouns.Holds(token.Lower));

    /// <summary>"WHO", which is no "who".</summary>
    public static bool IsAcronym(Token token) => token.Text.Length > 1 && token.Text.All(char.IsUpper);

    private static SpeakerPhrase? Trimmed(SentenceReading sentence, int first, int next)
    {
        List<Token> tokens = sentence.Tokens;
        Grammar grammar = sentence.Grammar;
        while (first < next && (grammar.Leading.Contains(tokens[first].Lower) || IsTime(tokens[first], grammar)))
        {
            first++;
        }

        // "В воскресенье власти сообщили": a time opens the sentence.
        if (first + 1 < next && IsPreposition(tokens[first].Lower) && grammar.Times.Contains(tokens[first + 1].Lower))
        {
            first += 2;
        }

        // "In response officials said": what a preposition opens is not the speaker.
        if (first < next && IsPreposition(tokens[first].Lower))
        {
            first++;
            while (
                first < next
                && !(tokens[first].IsCapitalised || grammar.SpeakerNouns.Holds(tokens[first].Lower))
                && !SpeakerBounds.DescribesBody(sentence, first, next)
            )
            {
                first++;
            }
        }

        // "Генштаб Украины в тот же день оценил": the time between the name and its verb.
        for (int i = first + 1; i + 1 < next; i++)
        {
            if (
                tokens[i].Lower is "в" or "у"
                && tokens[i + 1].Lower is "тот" or "той" or "этот" or "цей" or "ту" or "эту"
            )
            {
                next = i;
            }
        }

        while (next > first && (IsTime(tokens[next - 1], grammar) || grammar.Between.Contains(tokens[next - 1].Lower)))
        {
            next--;
        }

        // "Secondo il ministero i morti": the article opens what follows.
        while (next > first + 1 && !tokens[next - 1].IsCapitalised && IsArticle(tokens[next - 1].Lower, grammar))
        {
            next--;
        }

        return first < next ? new SpeakerPhrase(first, next) : null;
    }

    // "der von Russland eingesetzte Gouverneur": whoever put him there does not speak.
    private static int BehindAgent(SentenceReading sentence, int first)
    {
        List<Token> tokens = sentence.Tokens;
        int from = sentence.Grammar.Leading.Contains(tokens[first].Lower) ? first + 1 : first;
        if (!sentence.Grammar.NounsAreCapital || from >= tokens.Count || tokens[from].Lower is not ("von" or "vom"))
        {
            return first;
        }

        for (int i = from + 2; i < Math.Min(from + LongestAgent, tokens.Count - 1); i++)
        {
            if (EndsAsParticiple(tokens[i]) && tokens[i + 1].IsCapitalised)
            {
                return i + 1;
            }
        }

        return first;
    }

    private static bool EndsAsParticiple(Token token) =>
        !token.IsCapitalised
        && (
            token.Lower.EndsWith("te", StringComparison.Ordinal)
            || token.Lower.EndsWith("ten", StringComparison.Ordinal)
            || token.Lower.EndsWith("ene", StringComparison.Ordinal)
            || token.Lower.EndsWith("enen", StringComparison.Ordinal)
        );

    private static bool IsArticle(string word, Grammar grammar) => word.Length <= 3 && grammar.Leading.Contains(word);

    /// <summary>"Monday", "late", "Dienstagabend".</summary>
    public static bool IsTime(Token token, Grammar grammar) =>
        grammar.Times.Contains(token.Lower)
        || CalendarWords.Weekdays.ContainsKey(token.Lower)
        || (
            token.Lower.IndexOf("tag", StringComparison.Ordinal) is > 0 and var tag
            && CalendarWords.Weekdays.ContainsKey(token.Lower[..(tag + 3)])
        );

    public static bool IsPreposition(string word) => word is "of" || SpeakerBounds.IsPreposition(word);
}
