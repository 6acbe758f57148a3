using ConflictTracker.Parsing.Claims.Attributions;
using ConflictTracker.Parsing.Events;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Patterns;

/// <summary>What of a sentence its speaker tells: a tail tells what stands before it, a head what stands behind.</summary>
internal static class ToldSpan
{
    // What may follow the verb of a tail: "on Telegram late on Monday", "in a video address".
    private const int LongestTail = 8;

    /// <summary>The attribution with the stretch of the sentence that it covers.</summary>
    /// <param name="first">The speaker's first token.</param>
    public static Attribution Place(SentenceReading sentence, int first, int verb, Attribution draft)
    {
        List<Token> tokens = sentence.Tokens;
        int at = Math.Min(tokens[first].Start, tokens[verb].Start);
        bool report = draft.Verb is "reported" or "said" && OpensReport(sentence, verb);
        return IsTail(sentence, first, verb)
            ? draft with
            {
                At = at,
                From = 0,
                To = EndOfTail(sentence, verb),
            }
            : draft with
            {
                At = at,
                From = tokens[verb].End,
                To = EndOfHead(sentence, verb),
                OpensReport = report,
            };
    }

    /// <summary>"…, the mayor said, while 12 boats sank elsewhere": what stands behind is another clause.</summary>
    private static int EndOfTail(SentenceReading sentence, int verb)
    {
        List<Token> tokens = sentence.Tokens;
        for (int i = verb + 1; i + 1 < tokens.Count; i++)
        {
            bool contrasts =
                tokens[i].Is(',')
                && tokens[i + 1].Lower
                    is "where"
                        or "while"
                        or "whereas"
                        or "but"
                        or "although"
                        or "though"
                        or "тоді"
                        or "але"
                        or "тогда"
                        or "но"
                        or "während"
                        or "aber"
                        or "tandis"
                        or "alors"
                        or "mais"
                        or "mientras"
                        or "pero"
                        or "mentre"
                        or "ma"
                        or "podczas"
                        or "ale";
            if (contrasts)
            {
                return tokens[i].Start;
            }
        }

        return sentence.Text.Length;
    }

    /// <summary>"The council said it would meet, amid reports that 12 boats sank": others report.</summary>
    private static int EndOfHead(SentenceReading sentence, int verb)
    {
        List<Token> tokens = sentence.Tokens;
        for (int i = verb + 1; i + 2 < tokens.Count; i++)
        {
            if (tokens[i].Is(',') && tokens[i + 1].Lower is "amid" && tokens[i + 2].Lower is "reports" or "claims")
            {
                return tokens[i].Start;
            }
        }

        return sentence.Text.Length;
    }

    // "reported on 26 April", "on April 26"
    private static bool IsDay(List<Token> tokens, int at) =>
        CalendarWords.Months.ContainsKey(tokens[at - 1].Lower)
        || (at + 1 < tokens.Count && CalendarWords.Months.ContainsKey(tokens[at + 1].Lower));

    private static bool IsTail(SentenceReading sentence, int first, int verb)
    {
        List<Token> tokens = sentence.Tokens;
        int before = first - 1;
        while (before >= 0 && sentence.Grammar.Leading.Contains(tokens[before].Lower))
        {
            // "…, when the mayor wrote of it": another clause begins.
            if (OpensClause(tokens[before].Lower))
            {
                return false;
            }

            before--;
        }

        if (
            before < 0
            || tokens[before].Kind != TokenKind.Punctuation
            || tokens[before].Is(';')
            // "Rear Adm. Jan Lis": a title's own full stop.
            || (tokens[before].Is('.') && before > 0 && tokens[before - 1].IsCapitalised)
            || tokens[before].Text is "•" or "-" && before == 0
        )
        {
            return false;
        }

        // "“We found 12 boats,” the mayor said during a long talk with the council of the port"
        if (tokens[before].Text is "”" or "»" or "\"" && before > 0 && tokens[before - 1].Is(','))
        {
            return true;
        }

        for (int i = verb + 1; i < tokens.Count; i++)
        {
            if (tokens[i].Text is "." or ";" or "," or "”" or "»" or "—" or "(")
            {
                return true;
            }

            bool tells =
                (tokens[i].Kind == TokenKind.Number && !IsDay(tokens, i))
                || tokens[i].Is(':')
                || sentence.Grammar.Openers.Contains(tokens[i].Lower);
            if (tells || i - verb > LongestTail)
            {
                return false;
            }
        }

        return true;
    }

    private static bool OpensClause(string word) =>
        word
            is "and"
                or "but"
                or "when"
                or "while"
                or "meanwhile"
                or "however"
                or "then"
                or "so"
                or "for"
                or "und"
                or "aber"
                or "et"
                or "mais"
                or "y"
                or "pero"
                or "e"
                or "ma"
                or "i"
                or "ale"
                or "а"
                or "та"
                or "й"
                or "але"
                or "и"
                or "но";

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
}
