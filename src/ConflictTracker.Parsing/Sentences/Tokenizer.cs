using System.Collections.Frozen;
using ConflictTracker.Parsing.Names;

namespace ConflictTracker.Parsing.Sentences;

/// <summary>Cuts a sentence into words, numbers, codes and marks, in one pass.</summary>
internal static class Tokenizer
{
    private static readonly FrozenSet<string> Suffixes = FrozenSet.ToFrozenSet(
        "m mn bn k km kg cm mm t kw mw gw mln tys тис тыс км млн mila mld mrd tsd млрд".Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly FrozenSet<string> Currencies = FrozenSet.ToFrozenSet(
        "EUR USD US GBP UAH RUB CHF PLN".Split(' '),
        StringComparer.Ordinal
    );

    public static List<Token> Cut(string text)
    {
        bool spacedThousands = SpacesThousands(text);
        List<Token> tokens = [];
        int i = 0;
        while (i < text.Length)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c))
            {
                i++;
                continue;
            }

            int end;
            TokenKind kind;
            if (AddressEnd(text, i) is var address && address > i)
            {
                (end, kind) = (address, TokenKind.Code);
            }
            else if (char.IsAsciiDigit(c))
            {
                (end, kind) = NumberEnd(text, i, spacedThousands || !IsBehindName(tokens));
            }
            else if (IsWordCharacter(c))
            {
                (end, kind) = WordEnd(text, i);
            }
            else
            {
                (end, kind) = (i + 1, TokenKind.Punctuation);
            }

            string word = text[i..end];
            tokens.Add(new Token(kind, i, word, NameText.Fold(word).ToLowerInvariant()));
            i = end;
        }

        return tokens;
    }

    // English writes 45,000; most others may write 45 000, and then a space does not part two numbers.
    private static bool SpacesThousands(string text) => text.AsSpan().ContainsAnyInRange('\u0080', '\u04FF');

    // "On May 27 100 drones", "Shahed 136 200 times", "on day 27 100 drones": two numbers, in a text of plain letters.
    private static bool IsBehindName(List<Token> tokens) =>
        tokens.Count > 0
        && (
            tokens[^1].Kind is not (TokenKind.Word or TokenKind.Punctuation)
            || char.IsUpper(tokens[^1].Text[0])
            || tokens[^1].Lower is "day" or "days"
        );

    private static int AddressEnd(string text, int at)
    {
        ReadOnlySpan<char> rest = text.AsSpan(at);
        bool isAddress =
            rest[0] is '@' or '#' && rest.Length > 1 && IsWordCharacter(rest[1])
            || rest.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("t.co/", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("pic.twitter", StringComparison.OrdinalIgnoreCase);
        if (!isAddress)
        {
            return at;
        }

        int end = at;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end;
    }

    private static (int End, TokenKind Kind) NumberEnd(string text, int at, bool spacedThousands)
    {
        int end = DigitsEnd(text, at);
        if (end - at <= 3 && IsSpacedGroup(text, end, spacedThousands))
        {
            while (IsSpacedGroup(text, end, spacedThousands))
            {
                end += 4;
            }
        }
        else
        {
            while (
                end + 1 < text.Length && (text[end] is '.' or ',' or '\'' or '’') && char.IsAsciiDigit(text[end + 1])
            )
            {
                end = DigitsEnd(text, end + 1);
            }
        }

        // 23:52, 10/14/23, 2024-08-11.
        if (end + 1 < text.Length && (text[end] is ':' or '/') && char.IsAsciiDigit(text[end + 1]))
        {
            return (ChunkEnd(text, end), TokenKind.Code);
        }

        if (IsHyphen(text, end) && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))
        {
            int second = DigitsEnd(text, end + 1);
            return IsHyphen(text, second) && second + 1 < text.Length && char.IsAsciiDigit(text[second + 1])
                ? (ChunkEnd(text, second), TokenKind.Code)
                : (end, TokenKind.Number);
        }

        // 72-hour, 16-й, 15th, 2S19; but 10km, 1.4m.
        if (IsHyphen(text, end) && end + 1 < text.Length && IsWordCharacter(text[end + 1]))
        {
            return (WordEnd(text, end + 1).End, TokenKind.Code);
        }

        if (end < text.Length && IsWordCharacter(text[end]))
        {
            int letters = end;
            while (letters < text.Length && char.IsLetterOrDigit(text[letters]))
            {
                letters++;
            }

            return Suffixes.Contains(text[end..letters]) ? (end, TokenKind.Number) : (letters, TokenKind.Code);
        }

        return (end, TokenKind.Number);
    }

    private static (int End, TokenKind Kind) WordEnd(string text, int at)
    {
        int end = at;
        bool digits = false;
        while (end < text.Length)
        {
            char c = text[end];
            if (char.IsAsciiDigit(c))
            {
                // "EUR90 billion"
                if (!digits && Currencies.Contains(text[at..end]))
                {
                    return (end, TokenKind.Word);
                }

                // Words that lost their space: "sábado1.459".
                if (!digits && end - at > 2 && char.IsLower(text[end - 1]) && IsGrouped(text, end))
                {
                    return (end, TokenKind.Word);
                }

                digits = true;
            }
            else if (!IsWordCharacter(c) && !IsJoiner(text, end) && !IsPluralGenitive(text, end))
            {
                break;
            }

            end++;
        }

        return (
            digits ? end : Domains.EndOf(text, InitialsEnd(text, at, end)),
            digits ? TokenKind.Code : TokenKind.Word
        );
    }

    /// <summary>U.S., a.m., Bridget A. Brink: single letters keep their full stops.</summary>
    private static int InitialsEnd(string text, int at, int end)
    {
        if (end - at != 1 || end >= text.Length || text[end] != '.')
        {
            return end;
        }

        int after = end + 1;
        while (after + 1 < text.Length && char.IsLetter(text[after]) && text[after + 1] == '.')
        {
            after += 2;
        }

        bool initial =
            char.IsUpper(text[at])
            && after < text.Length
            && text[after] == ' '
            && after + 1 < text.Length
            && char.IsUpper(text[after + 1]);
        return after > end + 1 || initial ? after : end;
    }

    private static bool IsGrouped(string text, int at)
    {
        int end = DigitsEnd(text, at);
        return end + 1 < text.Length && text[end] is '.' or ',' && char.IsAsciiDigit(text[end + 1]);
    }

    // "Doctors’ unions"; a quotation closes otherwise.
    private static bool IsPluralGenitive(string text, int at) =>
        text[at] is '’' or '\''
        && at > 1
        && text[at - 1] == 's'
        && at + 2 < text.Length
        && text[at + 1] == ' '
        && char.IsLetter(text[at + 2])
        && !text.AsSpan(0, at).ContainsAny('‘', '“')
        && text.AsSpan(0, at - 1).LastIndexOf(' ') is var word
        && (word < 0 || text[word + 1] != '\'');

    private static bool IsJoiner(string text, int at) =>
        text[at] is '\'' or '’' or 'ʼ' or '-' or '‐' or '‑'
        && at + 1 < text.Length
        && char.IsLetterOrDigit(text[at + 1])
        && at > 0
        && char.IsLetterOrDigit(text[at - 1]);

    private static bool IsSpacedGroup(string text, int at, bool spacedThousands)
    {
        if (
            at + 3 >= text.Length
            || !(text[at] is '\u00A0' or '\u202F' or '\u2009' || (spacedThousands && text[at] == ' '))
        )
        {
            return false;
        }

        bool three =
            char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3]);
        return three && (at + 4 >= text.Length || !char.IsLetterOrDigit(text[at + 4]));
    }

    private static bool IsHyphen(string text, int at) => at < text.Length && text[at] is '-' or '‑' or '‐' or '–';

    private static int DigitsEnd(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int ChunkEnd(string text, int at)
    {
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is ':' or '/' or '-' or '.' or '‑'))
        {
            at++;
        }

        return text[at - 1] is '.' or ':' or '-' ? at - 1 : at;
    }

    private static bool IsWordCharacter(char c) =>
        char.IsLetter(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;
}
