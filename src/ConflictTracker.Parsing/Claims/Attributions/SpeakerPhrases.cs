using ConflictTracker.Core.Names;
using ConflictTracker.Parsing.Claims.Languages;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Attributions;

/// <summary>Finds the words that name a speaker before or after a place in a sentence.</summary>
internal static class SpeakerPhrases
{
    // "the head of the military administration of the Donetsk region Vadym Filashkin" has eleven words.
    private const int LongestName = 13;

    /// <summary>The name that ends before token <paramref name="end"/>, or null.</summary>
    public static SpeakerPhrase? Before(SentenceReading sentence, int end)
    {
        IReadOnlyList<Token> tokens = sentence.Tokens;
        int first = end;
        while (first > 0 && end - first < LongestName && IsInName(tokens[first - 1], sentence.Grammar))
        {
            first--;

            // "In Russia the ministry said": an article opens the name, but for "the head of the council".
            if (
                tokens[first].Lower is "the" or "a" or "an"
                && first > 0
                && !IsPreposition(tokens[first - 1].Lower)
                && !(HoldsName(sentence, first) && HoldsName(sentence, first - 1))
            )
            {
                break;
            }
        }

        return Trimmed(sentence, first, end);
    }

    /// <summary>The name that begins at token <paramref name="first"/>, or null.</summary>
    public static SpeakerPhrase? After(SentenceReading sentence, int first)
    {
        IReadOnlyList<Token> tokens = sentence.Tokens;
        if (IsPreposition(tokens[first].Lower))
        {
            return null;
        }

        int next = first;
        while (
            next < tokens.Count
            && next - first < LongestName
            && tokens[next].Kind == TokenKind.Word
            && !(
                next > first
                && sentence.Grammar.ForwardBreaks.Contains(tokens[next].Lower)
                && !HoldsName(sentence, next)
            )
            && !(next > first && IsMeasured(tokens[next], sentence.Grammar))
            && !IsVerb(tokens[next], sentence.Grammar)
        )
        {
            next++;
        }

        return Trimmed(sentence, first, next);
    }

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

            capital |= token.IsCapitalised && i > 0;
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

    /// <summary>"l'armée", "dell’esercito" are the noun behind their article.</summary>
    private static bool IsSpeakerNoun(Token token, Grammar grammar) =>
        grammar.SpeakerNouns.Holds(token.Lower)
        || (
            token.Lower.IndexOfAny(['\'', '’']) is > 0 and var mark
            && grammar.SpeakerNouns.Holds(token.Lower[(mark + 1)..])
        );

    public static bool IsVerb(Token token, Grammar grammar) =>
        token.Kind == TokenKind.Word && !token.IsCapitalised && grammar.Verbs.ContainsKey(token.Lower);

    // "Według policji zginęło 12 osób": the name ends where the telling begins.
    private static bool IsMeasured(Token token, Grammar grammar) =>
        !token.IsCapitalised && grammar.Measures.Holds(token.Lower) && !grammar.SpeakerNouns.Holds(token.Lower);

    // "на" and "of" may stand inside a name that the gazetteers have.
    private static bool HoldsName(SentenceReading sentence, int token) =>
        sentence.HasName(token, token + 1, NameKind.Person, NameKind.Organisation, NameKind.Outlet);

    private static bool IsInName(Token token, Grammar grammar) =>
        token.Kind == TokenKind.Word
        && !grammar.Breaks.Contains(token.Lower)
        && (!grammar.Verbs.ContainsKey(token.Lower) || grammar.SpeakerNouns.Holds(token.Lower));

    private static SpeakerPhrase? Trimmed(SentenceReading sentence, int first, int next)
    {
        IReadOnlyList<Token> tokens = sentence.Tokens;
        Grammar grammar = sentence.Grammar;
        while (
            first < next
            && (grammar.Leading.Contains(tokens[first].Lower) || grammar.Times.Contains(tokens[first].Lower))
        )
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
            while (first < next && !(tokens[first].IsCapitalised || grammar.SpeakerNouns.Holds(tokens[first].Lower)))
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

        while (
            next > first
            && (grammar.Times.Contains(tokens[next - 1].Lower) || grammar.Between.Contains(tokens[next - 1].Lower))
        )
        {
            next--;
        }

        return first < next ? new SpeakerPhrase(first, next) : null;
    }

    private static bool IsPreposition(string word) =>
        word
            is "о"
                or "об"
                or "в"
                or "во"
                or "на"
                or "по"
                or "после"
                or "про"
                or "у"
                or "після"
                or "in"
                or "at"
                or "for"
                or "from"
                or "by"
                or "of"
                or "to"
                or "under"
                or "over"
                or "near"
                or "across"
                or "amid"
                or "on"
                or "via"
                or "during"
                or "à"
                or "au"
                or "aux"
                or "dans"
                or "sur"
                or "en"
                or "bei"
                or "im"
                or "auf"
                or "w"
                or "we"
                or "nel"
                or "nella"
                or "su";
}
