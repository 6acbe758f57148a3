using System.Globalization;
using System.Text;
using ConflictTracker.Core.Articles;

namespace ConflictTracker.Core.Search.Words;

/// <summary>
/// Cuts text into words: runs of letters and numbers. Letters and digits part ("155mm" is 155 and mm, "F-16s" is f, 16
/// and s), an apostrophe inside a word vanishes, a possessive 's is left out, and digits grouped in thousands are one
/// number ("1,000" is 1000). Linear in the text.
/// </summary>
public static class Tokenizer
{
    /// <summary>Longer words are compared by their beginning.</summary>
    public const int LongestTerm = 64;

    public static IReadOnlyList<WordToken> Cut(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<WordToken> tokens = new((text.Length / 6) + 1);
        StringBuilder term = new();
        int at = 0;
        while (at < text.Length)
        {
            if (char.IsAscii(text[at]) && !char.IsAsciiLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            if (PlainLength(text, at) is > 0 and <= LongestTerm and int length)
            {
                tokens.Add(new WordToken(Lowered(text.AsSpan(at, length)), new TextSpan(at, length)));
                at += length;
                continue;
            }

            Rune rune = RuneAt(text, at);
            if (!IsDigit(rune) && !IsLetter(rune))
            {
                at += rune.Utf16SequenceLength;
                continue;
            }

            int start = at;
            at = IsDigit(rune) ? NumberCutter.Read(text, at, term) : ReadWord(text, at, term);
            if (term.Length > 0)
            {
                tokens.Add(new WordToken(Shortened(term), new TextSpan(start, at - start)));
            }

            term.Clear();
            at = SkipPossessive(text, start, at);
        }

        return tokens;
    }

    /// <summary>The terms alone.</summary>
    public static IReadOnlyList<string> Terms(string text) => [.. Cut(text).Select(t => t.Term)];

    internal static Rune RuneAt(string text, int at) =>
        at < text.Length && Rune.TryGetRuneAt(text, at, out Rune rune) ? rune : Rune.ReplacementChar;

    internal static bool IsDigit(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber;

    /// <summary>The length of a word that needs no folding but of case, as most English ones; 0 where another character
    /// may belong to it.</summary>
    private static int PlainLength(string text, int at)
    {
        int end = at;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        return end == text.Length || (char.IsAscii(text[end]) && !IsApostrophe(text[end])) ? end - at : 0;
    }

    private static string Lowered(ReadOnlySpan<char> word) =>
        string.Create(
            word.Length,
            word,
            static (term, letters) =>
            {
                for (int i = 0; i < letters.Length; i++)
                {
                    term[i] = (char)(letters[i] | 0x20);
                }
            }
        );

    private static bool IsLetter(Rune rune) => Rune.IsLetter(rune) && !IsApostrophe(rune.Value);

    /// <summary>Reads letters with their marks and inner apostrophes, and returns where they end.</summary>
    private static int ReadWord(string text, int at, StringBuilder term)
    {
        while (at < text.Length)
        {
            Rune rune = RuneAt(text, at);
            if (IsLetter(rune) || IsInnerMark(rune))
            {
                term.Append(TextFolding.Fold(rune));
            }
            else if (!IsApostrophe(rune.Value) || IsPossessive(text, at) || !IsLetter(RuneAt(text, at + 1)))
            {
                break;
            }

            at += rune.Utf16SequenceLength;
        }

        return at;
    }

    /// <summary>A zero-width space parts words; other marks and joiners belong to the letter before them.</summary>
    private static bool IsInnerMark(Rune rune) =>
        rune.Value != '\u200B'
        && (TextFolding.IsMark(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpacingCombiningMark);

    private static bool IsApostrophe(int value) => value is '\'' or '\u2019' or '\u2018' or '\u02BC' or '\uFF07' or '`';

    private static bool IsPossessive(string text, int at) =>
        at + 1 < text.Length
        && IsApostrophe(text[at])
        && text[at + 1] is 's' or 'S'
        && !IsLetter(RuneAt(text, at + 2))
        && !IsDigit(RuneAt(text, at + 2));

    private static int SkipPossessive(string text, int start, int at) =>
        at > start && IsPossessive(text, at) ? at + 2 : at;

    private static string Shortened(StringBuilder term) => term.ToString(0, Math.Min(term.Length, LongestTerm));
}
