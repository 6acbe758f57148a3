using System.Collections.Frozen;
using ConflictTracker.Parsing.Claims.Languages;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Figures;

/// <summary>
/// Numbers that a copy has glued to the word before or behind them: "moins10 morts", "12morts", "down15 missiles". Only words
/// of the grammar part from them; "boat24" and "T80" are names.
/// </summary>
internal static class GluedFigures
{
    private const int ShortestWord = 2;

    private static readonly FrozenSet<string> Articles = WordLists.Set(
        "the les des aux los las unos unas gli die den least than over about nearly down moins près menos más almeno circa oltre meno fait faisant causé causando"
    );

    /// <summary>The tokens with such codes cut into a word and a number.</summary>
    public static List<Token> Cut(List<Token> tokens, Grammar grammar)
    {
        if (!tokens.Exists(t => IsGlued(t, out _)))
        {
            return tokens;
        }

        List<Token> cut = new(tokens.Count + 4);
        foreach (Token token in tokens)
        {
            if (IsGlued(token, out int border) && Parts(token, border, grammar))
            {
                cut.Add(Part(token, 0, border));
                cut.Add(Part(token, border, token.Text.Length));
            }
            else
            {
                cut.Add(token);
            }
        }

        return cut;
    }

    /// <summary>Whether the token is letters before digits, or digits before letters.</summary>
    private static bool IsGlued(Token token, out int border)
    {
        border = 0;
        if (token.Kind != TokenKind.Code || token.Lower.Length != token.Text.Length)
        {
            return false;
        }

        string text = token.Text;
        bool digits = char.IsAsciiDigit(text[0]);
        while (border < text.Length && (digits ? char.IsAsciiDigit(text[border]) : char.IsLower(text[border])))
        {
            border++;
        }

        if (border == 0 || border == text.Length)
        {
            return false;
        }

        for (int i = border; i < text.Length; i++)
        {
            if (digits ? !char.IsLower(text[i]) : !char.IsAsciiDigit(text[i]))
            {
                return false;
            }
        }

        return (digits ? text.Length - border : border) >= ShortestWord;
    }

    private static bool Parts(Token token, int border, Grammar grammar)
    {
        bool digits = char.IsAsciiDigit(token.Text[0]);
        string word = digits ? token.Lower[border..] : token.Lower[..border];
        return digits
            ? grammar.Measures.Holds(word) || grammar.Counted.Holds(word)
            : Articles.Contains(word)
                || grammar.UnitBreaks.Contains(word)
                || grammar.Verbs.ContainsKey(word)
                || grammar.Measures.Holds(word);
    }

    private static Token Part(Token token, int from, int to) =>
        new(
            char.IsAsciiDigit(token.Text[from]) ? TokenKind.Number : TokenKind.Word,
            token.Start + from,
            token.Text[from..to],
            token.Lower[from..to]
        );
}
