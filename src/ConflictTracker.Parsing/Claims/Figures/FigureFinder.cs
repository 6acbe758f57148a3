using ConflictTracker.Parsing.Claims.Languages;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Figures;

/// <summary>Finds the quantities of a sentence: hedge, number or range, part of a whole. Traps are passed over.</summary>
internal static class FigureFinder
{
    /// <param name="names">Tokens inside names of weapons and the like ("Mirage 2000"): their numbers count nothing.</param>
    public static List<Figure> Find(string text, List<Token> tokens, Grammar grammar, IReadOnlySet<int> names)
    {
        List<Figure> figures = [];
        int at = 0;
        while (at < tokens.Count)
        {
            if (!names.Contains(at) && Fractions.LengthAt(tokens, at, grammar) is var part and > 0)
            {
                (int begin, string? about) = HedgeBefore(text, tokens, at, grammar);
                int close = tokens[at + part - 1].End;
                figures.Add(
                    new Figure(begin, at + part, tokens[at].Start, close - tokens[at].Start, null, null, about)
                );
                at += part;
                continue;
            }

            int taken = names.Contains(at) ? 0 : NumberReader.Read(tokens, at, grammar, out decimal value);
            if (taken == 0)
            {
                at++;
                continue;
            }

            _ = NumberReader.Read(tokens, at, grammar, out value);
            int next = at + taken;
            (int first, string? hedge) = HedgeBefore(text, tokens, at, grammar);
            decimal? valueTo = null;
            int rangeEnd = RangeEnd(tokens, next, grammar, value, out decimal upper, out decimal factor);
            if (rangeEnd > next)
            {
                value *= factor;
                valueTo = upper;
                next = rangeEnd;
            }

            if (!FigureTraps.Holds(tokens, at, next, valueTo ?? value, hedge is not null, grammar))
            {
                next = PartEnd(tokens, next, grammar);
                int start = StartOf(tokens, at);
                int end = tokens[next - 1].End;
                figures.Add(new Figure(first, next, start, end - start, value, valueTo, hedge));
            }

            at = next;
        }

        return figures;
    }

    private static int StartOf(List<Token> tokens, int at) =>
        at > 0 && tokens[at - 1].Text is "$" or "€" or "£" && tokens[at - 1].End == tokens[at].Start
            ? tokens[at - 1].Start
            : tokens[at].Start;

    private static (int First, string? Hedge) HedgeBefore(string text, List<Token> tokens, int at, Grammar grammar)
    {
        int first = at;
        if (first > 0 && tokens[first - 1].Text is "$" or "€" or "£")
        {
            first--;
        }

        int end = first;
        if (first > 0 && tokens[first - 1].Text is ">" or "<" or "~" or "≈")
        {
            first--;
        }

        while (
            first > 0
            && grammar.Hedges.LengthBefore(tokens, first) is var length and > 0
            && !IsRise(tokens, first - length)
        )
        {
            first -= length;
        }

        return first == end ? (at, null) : (first, text[tokens[first].Start..tokens[end - 1].End]);
    }

    // "The toll rose to 21", "зросла до 21": where the figure arrived, not its bound.
    private static bool IsRise(List<Token> tokens, int hedge) =>
        tokens[hedge].Lower is "до" or "do"
        && hedge > 0
        && Risen.Any(r => tokens[hedge - 1].Lower.StartsWith(r, StringComparison.Ordinal));

    private static readonly string[] Risen =
    [
        "зрос",
        "збільш",
        "вирос",
        "вырос",
        "возрос",
        "увелич",
        "достиг",
        "сягн",
        "wzros",
        "zwiększ",
        "скорот",
        "сокра",
        "зменш",
        "сниз",
        "spad",
    ];

    /// <summary>"3,000 to 5,000", "3–5", "between two and three million".</summary>
    private static int RangeEnd(
        List<Token> tokens,
        int at,
        Grammar grammar,
        decimal lower,
        out decimal upper,
        out decimal factor
    )
    {
        (upper, factor) = (0, 1);
        if (at + 1 >= tokens.Count)
        {
            return at;
        }

        bool dash = tokens[at].Text is "-" or "–" or "‑" or "—" && tokens[at].Start == tokens[at - 1].End;
        bool word = grammar.RangeWords.Contains(tokens[at].Lower) && (IsTo(tokens[at].Lower) || IsBetween(tokens, at));
        if (!dash && !word)
        {
            return at;
        }

        int taken = NumberReader.Read(tokens, at + 1, grammar, out upper);
        if (taken == 0)
        {
            return at;
        }

        // "2 to 3 million": the scale is of both.
        if (upper >= 1000 && lower < 1000 && upper / 1000 >= lower && taken > 1)
        {
            factor = Scale(upper);
        }

        return upper > lower * factor ? at + 1 + taken : at;
    }

    private static decimal Scale(decimal value) =>
        value >= 1_000_000_000 ? 1_000_000_000
        : value >= 1_000_000 ? 1_000_000
        : 1_000;

    private static bool IsTo(string word) => word is "to" or "bis" or "à" or "a" or "до" or "do";

    private static bool IsBetween(List<Token> tokens, int at)
    {
        for (int i = at - 1; i >= Math.Max(0, at - 4); i--)
        {
            if (tokens[i].Lower is "between" or "entre" or "zwischen" or "tra" or "fra" or "между" or "між" or "między")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"39 out of 59": the whole is part of the quantity.</summary>
    private static int PartEnd(List<Token> tokens, int at, Grammar grammar)
    {
        int length = grammar.PartOf.LengthAt(tokens, at);
        if (length == 0 || at + length >= tokens.Count)
        {
            return at;
        }

        int taken = NumberReader.Read(tokens, at + length, grammar, out _);
        bool year =
            tokens[at + length].Text.Length == 4 && tokens[at + length].Text.StartsWith("20", StringComparison.Ordinal);
        return taken == 0 || year ? at : at + length + taken;
    }
}
