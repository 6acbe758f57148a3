using ConflictTracker.Parsing.Claims.Languages;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Figures;

/// <summary>Fractions in words: "half of the plants", "two thirds", "третину". They say how much of a whole and have no
/// number of their own.</summary>
internal static class Fractions
{
    /// <summary>How many tokens the fraction that begins here takes; 0 for none.</summary>
    public static int LengthAt(List<Token> tokens, int at, Grammar grammar)
    {
        int length = grammar.Fractions.LengthAt(tokens, at);
        if (length > 0)
        {
            return IsSecondHalf(tokens, at) ? 0 : length;
        }

        // "a year and a half"
        if (at >= 2 && tokens[at].Lower is "half" && tokens[at - 1].Lower is "a" && tokens[at - 2].Lower is "and")
        {
            return 0;
        }

        length = grammar.FractionsOf.LengthAt(tokens, at);
        bool isOfSomething =
            length > 0 && (at + length >= tokens.Count || IsOf(tokens[at + length]) || IsEnd(tokens[at + length]));
        return isOfSomething && !IsSecondHalf(tokens, at) ? length : 0;
    }

    // "in the second half of May": a part of a time.
    private static bool IsSecondHalf(List<Token> tokens, int at) =>
        at > 0
        && (
            tokens[at - 1].Lower
                is "first"
                    or "second"
                    or "other"
                    or "last"
                    or "ersten"
                    or "zweiten"
                    or "première"
                    or "seconde"
                    or "primera"
                    or "segunda"
                    or "prima"
                    or "seconda"
            || tokens[at - 1].Lower.StartsWith("перв", StringComparison.Ordinal)
            || tokens[at - 1].Lower.StartsWith("перш", StringComparison.Ordinal)
            || tokens[at - 1].Lower.StartsWith("втор", StringComparison.Ordinal)
            || tokens[at - 1].Lower.StartsWith("друг", StringComparison.Ordinal)
            || tokens[at - 1].Lower.StartsWith("pierwsz", StringComparison.Ordinal)
            || tokens[at - 1].Lower.StartsWith("drugi", StringComparison.Ordinal)
        );

    private static bool IsOf(Token token) =>
        token.Lower
            is "of"
                or "the"
                or "its"
                or "their"
                or "his"
                or "all"
                or "de"
                or "des"
                or "du"
                or "del"
                or "di"
                or "dei"
                or "delle"
                or "della"
                or "degli"
                or "are"
                or "were";

    private static bool IsEnd(Token token) => token.Text is "," or "." or ";";
}
