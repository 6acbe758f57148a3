using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Attributions;

/// <summary>Bodies that are named in quotation marks: "по данным «Маяка»", "в «Порту» сообщили", "издание «Маяк» сообщило".</summary>
internal static class NamesInMarks
{
    // A name, not a sentence.
    private const int Longest = 4;

    /// <summary>The name whose opening mark is token <paramref name="at"/>, or null.</summary>
    public static SpeakerPhrase? At(SentenceReading sentence, int at)
    {
        List<Token> tokens = sentence.Tokens;
        if (at >= tokens.Count || tokens[at].Text is not ("«" or "„" or "“"))
        {
            return null;
        }

        int next = at + 1;
        while (next < tokens.Count && next - at <= Longest && tokens[next].Kind == TokenKind.Word)
        {
            next++;
        }

        return
            next > at + 1
            && next < tokens.Count
            && tokens[at + 1].IsCapitalised
            && tokens[next].Text is "»" or "”" or "“"
            && !HoldsVerb(sentence, at + 1, next)
            ? new SpeakerPhrase(at + 1, next)
            : null;
    }

    /// <summary>The name whose closing mark stands before token <paramref name="end"/>, behind a noun for a body or "в".</summary>
    public static SpeakerPhrase? Before(SentenceReading sentence, int end)
    {
        List<Token> tokens = sentence.Tokens;
        if (end < 4 || tokens[end - 1].Text is not ("»" or "”" or "“"))
        {
            return null;
        }

        int open = end - 2;
        while (open > 1 && end - open < Longest + 2 && tokens[open].Kind == TokenKind.Word)
        {
            open--;
        }

        bool isBody =
            tokens[open - 1].Lower is "в" or "у" or "во"
            || tokens[open - 1].Lower.EndsWith("-канал", StringComparison.Ordinal)
            || SpeakerPhrases.IsSpeakerNoun(tokens[open - 1], sentence.Grammar);
        return isBody && At(sentence, open) is { } name && name.Next == end - 1 ? name : null;
    }

    private static bool HoldsVerb(SentenceReading sentence, int first, int next)
    {
        for (int i = first; i < next; i++)
        {
            if (SpeakerPhrases.IsVerb(sentence.Tokens[i], sentence.Grammar))
            {
                return true;
            }
        }

        return false;
    }
}
