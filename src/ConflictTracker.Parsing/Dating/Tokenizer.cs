using System.Globalization;
using ConflictTracker.Parsing.Languages;

namespace ConflictTracker.Parsing.Dating;

/// <summary>Cuts a piece of text into words, numbers and signs in one pass. Numbers take their thousands with them, whatever
/// separates them: 1,027 · 1.459 · 1 459.</summary>
internal static class Tokenizer
{
    private const int LongestSuffix = 5;

    private static readonly string[] Ascii = [.. Enumerable.Range(0, 128).Select(c => ((char)c).ToString())];

    public static List<Token> Tokens(string text)
    {
        List<Token> tokens = [];
        int sentence = 0;
        int i = 0;
        while (i < text.Length)
        {
            char c = text[i];
            if (char.IsAsciiDigit(c))
            {
                i = AddNumber(text, i, sentence, tokens);
            }
            else if (char.IsLetter(c))
            {
                i = AddWord(text, i, sentence, tokens);
            }
            else
            {
                if (!char.IsWhiteSpace(c) && !char.IsLowSurrogate(c))
                {
                    tokens.Add(new Token(Sign(c), i, 1, -1, "", sentence, false));
                }

                sentence += EndsSentence(text, i, tokens) ? 1 : 0;
                i++;
            }
        }

        return tokens;
    }

    /// <summary>All dashes are one sign, all hyphens another.</summary>
    private static string Sign(char c) =>
        c < 128 ? Ascii[c]
        : c is '–' or '—' or '−' ? "–"
        : c is '‑' or '‐' ? "-"
        : c.ToString();

    private static int AddWord(string text, int start, int sentence, List<Token> tokens)
    {
        int end = start + 1;
        while (
            end < text.Length
            && (char.IsLetter(text[end]) || IsMark(text[end]) || (IsApostrophe(text[end]) && IsLetterAt(text, end + 1)))
        )
        {
            end++;
        }

        int article = Elision.LengthIn(text.AsSpan(start, end - start));
        if (article > 0)
        {
            AddPart(text, start, start + article - 1, sentence, tokens);
        }

        AddPart(text, start + article, end, sentence, tokens);
        return end;
    }

    private static void AddPart(string text, int start, int end, int sentence, List<Token> tokens) =>
        tokens.Add(
            new Token(
                WordFolding.Fold(text.AsSpan(start, end - start)),
                start,
                end - start,
                -1,
                "",
                sentence,
                char.IsUpper(text[start])
            )
        );

    private static int AddNumber(string text, int start, int sentence, List<Token> tokens)
    {
        int end = DigitsEnd(text, start);
        long value =
            end - start > 6 ? int.MaxValue : long.Parse(text.AsSpan(start, end - start), CultureInfo.InvariantCulture);
        if (end - start <= 3)
        {
            while (IsGroup(text, end) && value < 1_000_000)
            {
                value = (value * 1000) + int.Parse(text.AsSpan(end + 1, 3), CultureInfo.InvariantCulture);
                end += 4;
            }
        }

        int digits = end;
        string suffix = SuffixAt(text, ref end);
        tokens.Add(
            new Token(
                text[start..digits],
                start,
                end - start,
                (int)Math.Min(value, int.MaxValue),
                suffix,
                sentence,
                false
            )
        );
        return end;
    }

    /// <summary>Three digits after a separator: a group of thousands.</summary>
    private static bool IsGroup(string text, int at) =>
        at + 3 < text.Length
        && text[at] is ',' or '.' or ' ' or '\u00A0' or '\u202F' or '\u2009' or '\''
        && at + 3 < text.Length
        && DigitsEnd(text, at + 1) == at + 4;

    private static int DigitsEnd(string text, int start)
    {
        int end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>"120th", "348e", "1459º", "478-ე", "566-та": short letters on the number, with or without a hyphen.</summary>
    private static string SuffixAt(string text, ref int end)
    {
        bool isMarked = end + 1 < text.Length && text[end] == '.' && text[end + 1] is 'º' or 'ª';

        int letters = end < text.Length && (isMarked || text[end] is '-' or '‑' or '\'' or '’') ? end + 1 : end;
        if (end >= text.Length)
        {
            return "";
        }

        int stop = letters;
        while (
            stop < text.Length
            && stop - letters <= LongestSuffix + 1
            && (char.IsLetter(text[stop]) || text[stop] is '°')
        )
        {
            stop++;
        }

        bool isShort = stop > letters && stop - letters <= LongestSuffix;
        bool isPossessive =
            letters > end && text[end] is '\'' or '’' && !IsTurkish(text.AsSpan(letters, stop - letters));
        if (!isShort || isPossessive || (letters > end && IsWholeWord(text, letters, stop)))
        {
            return "";
        }

        end = stop;
        return WordFolding.Fold(text.AsSpan(letters, stop - letters));
    }

    /// <summary>"500-day" is a number and a word: the hyphen joins no ending.</summary>
    private static bool IsWholeWord(string text, int start, int stop) =>
        stop - start >= 3
        && text[start] < '\u0370'
        && text.AsSpan(start, stop - start) is not ("ème" or "eme" or "ste" or "ten")
        && !IsTurkish(text.AsSpan(start, stop - start));

    /// <summary>"850'nci" hangs its letters on the number as "850-й" does.</summary>
    private static bool IsTurkish(ReadOnlySpan<char> letters) =>
        letters is "nci" or "ncı" or "ncu" or "ncü" or "inci" or "ıncı" or "uncu" or "üncü";

    private static bool EndsSentence(string text, int at, List<Token> tokens)
    {
        switch (text[at])
        {
            case '\n' or '!' or '?' or '…':
                return true;
            case '.':
                bool breaks =
                    at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1]) || text[at + 1] is '”' or '"' or '»';
                Token before = tokens.Count > 1 ? tokens[^2] : default;
                bool isAbbreviation =
                    tokens.Count > 1
                    && before.End == at
                    && (
                        before.IsNumber
                            ? IsLowerAhead(text, at)
                                || before.Number < 32 && IsLetterAhead(text, at)
                                || IsDayAhead(text, at)
                            : before.Length <= 3
                    );
                return breaks && !isAbbreviation;
            default:
                return false;
        }
    }

    /// <summary>"der 107. Tag": German writes its ordinals with a full stop and its nouns with a capital.</summary>
    private static bool IsDayAhead(string text, int at) =>
        text.AsSpan(at + 1).TrimStart().StartsWith("Tag", StringComparison.Ordinal);

    private static bool IsLowerAhead(string text, int at) => at + 2 < text.Length && char.IsLower(text[at + 2]);

    private static bool IsLetterAhead(string text, int at) => at + 2 < text.Length && char.IsLetter(text[at + 2]);

    private static bool IsLetterAt(string text, int at) => at < text.Length && char.IsLetter(text[at]);

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ' or '‘';
}
