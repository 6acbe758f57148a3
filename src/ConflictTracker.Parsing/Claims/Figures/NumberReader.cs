using System.Globalization;
using ConflictTracker.Parsing.Claims.Languages;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Figures;

/// <summary>Reads one number, in digits or words, with its scale: "1,027", "45 000", "1.4m", "twenty-three", "двести".</summary>
internal static class NumberReader
{
    private const int ShortScale = 4;
    private const decimal Largest = 1_000_000_000_000_000;

    /// <summary>How many tokens the number that begins here takes; 0 for none.</summary>
    public static int Read(List<Token> tokens, int at, Grammar grammar, out decimal value)
    {
        if (tokens[at].Kind == TokenKind.Number)
        {
            return ReadDigits(tokens, at, grammar, out value);
        }

        return ReadHalf(tokens, at, grammar, out value) is var half and > 0
            ? half
            : ReadWords(tokens, at, grammar, out value);
    }

    // "half a million", "medio millón", "eine halbe Million"
    private static int ReadHalf(List<Token> tokens, int at, Grammar grammar, out decimal value)
    {
        int scale = tokens[at].Lower switch
        {
            "half" when at + 1 < tokens.Count && tokens[at + 1].Lower is "a" => at + 2,
            "medio" or "mezzo" or "demi" or "halbe" or "halben" => at + 1,
            _ => tokens.Count,
        };
        value = 0;
        if (scale >= tokens.Count || Scale(tokens[scale], grammar) is not (>= 1000 and var factor))
        {
            return 0;
        }

        value = factor / 2;
        return scale + 1 - at;
    }

    private static int ReadDigits(List<Token> tokens, int at, Grammar grammar, out decimal value)
    {
        bool scaled = at + 1 < tokens.Count && Scale(tokens[at + 1], grammar) is { } scale and >= 1000;
        if (!TryParse(tokens[at].Text, scaled, out value))
        {
            return 0;
        }

        int taken = 1;
        while (at + taken < tokens.Count && Scale(tokens[at + taken], grammar) is { } factor && factor >= 1000)
        {
            if (value > Largest / factor)
            {
                break;
            }

            value *= factor;
            taken++;
        }

        // "32 tys. osób": the abbreviation's full stop.
        bool isAbbreviated =
            taken > 1
            && at + taken + 1 < tokens.Count
            && tokens[at + taken].Is('.')
            && tokens[at + taken].Start == tokens[at + taken - 1].End
            && tokens[at + taken - 1].Text.Length <= ShortScale
            && tokens[at + taken + 1].Kind == TokenKind.Word;
        return isAbbreviated ? taken + 1 : taken;
    }

    /// <summary>Reads digits with their separators. A separator before exactly three digits parts thousands; any other is
    /// decimal. Before a scale ("2.125 billion") a single separator is decimal.</summary>
    private static bool TryParse(string text, bool scaled, out decimal value)
    {
        Span<char> digits = stackalloc char[text.Length];
        int length = 0;
        int separators = text.AsSpan().Count('.') + text.AsSpan().Count(',');
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                digits[length++] = text[i];
            }
            else if (text[i] is '.' or ',' && !IsThousands(text, i, scaled && separators == 1))
            {
                digits[length++] = '.';
            }
        }

        return decimal.TryParse(
                digits[..length],
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out value
            )
            && value < Largest;
    }

    private static bool IsThousands(string text, int at, bool scaled)
    {
        int digits = 0;
        while (at + 1 + digits < text.Length && char.IsAsciiDigit(text[at + 1 + digits]))
        {
            digits++;
        }

        return digits == 3 && !(scaled && text[at] == '.') && text[0] != '0';
    }

    private static int ReadWords(List<Token> tokens, int at, Grammar grammar, out decimal value)
    {
        decimal total = 0;
        decimal current = 0;
        decimal last = decimal.MaxValue;
        int taken = 0;
        value = 0;
        while (at + taken < tokens.Count)
        {
            Token token = tokens[at + taken];
            if (
                taken > 0
                && token.Lower is "and" or "und" or "y" or "et" or "e"
                && IsSmaller(tokens, at + taken + 1, last, grammar)
            )
            {
                taken++;
                continue;
            }

            if (Words(token.Lower, grammar) is not { } word || token.Kind != TokenKind.Word)
            {
                break;
            }

            // A scale's short form counts only behind digits: "1.4m", but not "9 a.m."
            if (taken == 0 && word >= 1000 && token.Lower.Length <= ShortScale)
            {
                break;
            }

            if (word >= 1000)
            {
                total += Math.Max(1, current) * word;
                (current, last) = (0, word);
            }
            else if (word == 100 && current is > 0 and < 20)
            {
                (current, last) = (current * 100, 100);
            }
            else if (taken == 0 || word < Magnitude(last))
            {
                current += word;
                last = word;
            }
            else if (word == 12 && current is > 1 and < 20)
            {
                // Two dozen.
                (current, last) = (current * 12, 12);
            }
            else
            {
                break;
            }

            taken++;
        }

        value = total + current;
        return taken;
    }

    private static bool IsSmaller(List<Token> tokens, int at, decimal last, Grammar grammar) =>
        last is >= 20 and < decimal.MaxValue
        && at < tokens.Count
        && Words(tokens[at].Lower, grammar) is { } next
        && next < Magnitude(last);

    // What may follow: after twenty a unit, after hundred anything below, after a unit nothing but a scale.
    private static decimal Magnitude(decimal word) =>
        word switch
        {
            < 20 => 1,
            < 100 => 10,
            < 1000 => 100,
            _ => word,
        };

    /// <summary>A number word, "twenty-three" among them; or null.</summary>
    private static decimal? Words(string lower, Grammar grammar)
    {
        if (Single(lower, grammar) is { } value)
        {
            return value;
        }

        int hyphen = lower.IndexOf('-', StringComparison.Ordinal);
        if (
            hyphen > 0
            && Single(lower[..hyphen], grammar) is 100
            && Words(lower[(hyphen + 1)..], grammar) is { } rest and < 100
        )
        {
            return 100 + rest;
        }

        return
            hyphen > 0
            && Single(lower[..hyphen], grammar) is { } tens and >= 20 and < 100
            && Single(lower[(hyphen + 1)..], grammar) is { } units and < 10
            ? tens + units
            : null;
    }

    private static decimal? Single(string lower, Grammar grammar) =>
        grammar.Numbers.TryGetValue(lower, out string? digits)
            ? decimal.Parse(digits, CultureInfo.InvariantCulture)
            : null;

    private static decimal? Scale(Token token, Grammar grammar) =>
        token.Kind == TokenKind.Word ? Single(token.Lower, grammar) : null;
}
