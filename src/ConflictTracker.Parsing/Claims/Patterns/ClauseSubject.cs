using ConflictTracker.Core.Names;
using ConflictTracker.Parsing.Claims.Attributions;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Patterns;

/// <summary>
/// "The mayor opened the port and said 12 boats had sunk": who does the first thing says the second.
/// </summary>
internal static class ClauseSubject
{
    // Farther from its sentence's head no subject begins.
    private const int LongestSubject = 8;

    /// <summary>The sentence's subject where an "and" stands before the verb; or null.</summary>
    /// <param name="end">The token before which adverbs and the like begin that stand before the verb.</param>
    public static SpeakerPhrase? Of(SentenceReading sentence, int end, int verb)
    {
        List<Token> tokens = sentence.Tokens;
        int and = verb - 1;
        while (and >= end && !IsAnd(tokens[and].Lower))
        {
            and--;
        }

        if (and < 3 || !IsAnd(tokens[and].Lower) || and < end - 1)
        {
            return null;
        }

        end = and + 1;

        int first = Subjects.FirstToken(sentence);
        while (first < end && sentence.Grammar.Leading.Contains(tokens[first].Lower))
        {
            first++;
        }

        if (first >= end - 2 || SpeakerPhrases.IsPreposition(tokens[first].Lower))
        {
            return null;
        }

        int next = NounEnd(sentence, first, Math.Min(first + LongestSubject, end - 1));
        if (next < 0)
        {
            return null;
        }

        while (next < end - 1 && tokens[next].IsCapitalised)
        {
            next++;
        }

        SpeakerPhrase subject = new(first, next);
        bool acts =
            next < end - 1
            && tokens[next].Kind == TokenKind.Word
            && !sentence.Grammar.Breaks.Contains(tokens[next].Lower)
            && !SpeakerPhrases.IsPreposition(tokens[next].Lower);
        return acts && SpeakerPhrases.IsSurelySpeaker(sentence, subject) ? subject : null;
    }

    // "harbour police", "Ukraine’s General Staff", "Zelensky": the token behind the noun or the known name.
    private static int NounEnd(SentenceReading sentence, int first, int last)
    {
        for (int i = first; i < last && sentence.Tokens[i].Kind == TokenKind.Word; i++)
        {
            bool isName = sentence.HasName(i, i + 1, NameKind.Person, NameKind.Organisation);
            if (isName || SpeakerPhrases.IsSpeakerNoun(sentence.Tokens[i], sentence.Grammar))
            {
                return i + 1;
            }

            if (sentence.Grammar.Verbs.ContainsKey(sentence.Tokens[i].Lower))
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsAnd(string word) =>
        word is "and" or "und" or "et" or "y" or "e" or "i" or "и" or "і" or "й" or "та" or "but";
}
