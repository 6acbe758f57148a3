using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Figures;

/// <summary>
/// Words set off between what a figure counts and what befell them: "12 dockers, most of them women, were killed", "200 boats –
/// old ones among them – sank".
/// </summary>
internal static class MeasureAsides
{
    // How far behind the figure an aside opens, and how long it is.
    private const int LongestUnit = 5;
    private const int Longest = 10;

    /// <summary>The token that closes the aside which opens at a token; the token itself where none opens.</summary>
    /// <param name="starts">Where the sentence's figures begin: a list of figures is no aside.</param>
    public static int EndOf(SentenceReading sentence, Figure figure, int at, HashSet<int> starts)
    {
        List<Token> tokens = sentence.Tokens;
        string? closing = tokens[at].Text switch
        {
            "," => ",",
            "–" or "—" or "-" => tokens[at].Text,
            "(" => ")",
            _ => null,
        };
        if (
            closing is null
            || at == figure.NextToken
            || at - figure.NextToken > LongestUnit
            || at + 2 >= tokens.Count
            || starts.Contains(tokens[at + 1].Start)
            || FigureMeanings.IsConjunction(sentence, at + 1)
            || sentence.Grammar.Openers.Contains(tokens[at + 1].Lower)
            || HoldsMeasure(sentence, figure.NextToken, at)
        )
        {
            return at;
        }

        for (int i = at + 1; i < Math.Min(at + Longest, tokens.Count - 1); i++)
        {
            if (tokens[i].Text == closing)
            {
                bool goesOn = tokens[i + 1].Kind == TokenKind.Word && !tokens[i + 1].IsCapitalised;
                return goesOn && !FigureMeanings.IsConjunction(sentence, i + 1) ? i : at;
            }

            bool isOther =
                sentence.Measures[i] is not null
                || sentence.Grammar.Verbs.ContainsKey(tokens[i].Lower)
                || tokens[i].Text is ";" or ":";
            if (isOther)
            {
                return at;
            }
        }

        return at;
    }

    private static bool HoldsMeasure(SentenceReading sentence, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (sentence.Measures[i] is not null)
            {
                return true;
            }
        }

        return false;
    }
}
