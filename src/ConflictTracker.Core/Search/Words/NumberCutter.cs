using System.Text;

namespace ConflictTracker.Core.Search.Words;

/// <summary>Reads numbers: grouped thousands become one number, one point makes a fraction, more make a date of three
/// numbers.</summary>
internal static class NumberCutter
{
    /// <summary>Reads the number that begins at <paramref name="at"/> and returns where it ends.</summary>
    public static int Read(string text, int at, ref FoldedTerm term)
    {
        int start = at;
        at = ReadDigits(text, at, ref term);
        if (at - start <= 3)
        {
            while (IsGroupSeparator(text, at) && DigitsFrom(text, at + 1) == 3)
            {
                at = ReadDigits(text, at + 1, ref term);
            }
        }

        bool isAfterPoint = start > 1 && text[start - 1] == '.' && IsDigitAt(text, start - 2);
        int fraction = isAfterPoint || !IsAt(text, at, '.') ? 0 : DigitsFrom(text, at + 1);
        int end = at + 1 + fraction;
        if (fraction == 0 || (IsAt(text, end, '.') && IsDigitAt(text, end + 1)))
        {
            return at;
        }

        term.Append('.');
        return ReadDigits(text, at + 1, ref term);
    }

    private static int ReadDigits(string text, int at, ref FoldedTerm term)
    {
        for (Rune rune = WordReader.RuneAt(text, at); WordReader.IsDigit(rune); rune = WordReader.RuneAt(text, at))
        {
            term.Append(TextFolding.Fold(rune));
            at += rune.Utf16SequenceLength;
        }

        return at;
    }

    /// <summary>How many units of digits stand from here on; counting stops at 30, which no grouping needs.</summary>
    private static int DigitsFrom(string text, int at)
    {
        int count = 0;
        while (count < 30 && IsDigitAt(text, at + count))
        {
            count++;
        }

        return count;
    }

    private static bool IsDigitAt(string text, int at) => at < text.Length && char.IsDigit(text[at]);

    private static bool IsAt(string text, int at, char value) => at < text.Length && text[at] == value;

    /// <summary>A comma, an apostrophe or a space that does not break.</summary>
    private static bool IsGroupSeparator(string text, int at) =>
        at < text.Length && text[at] is ',' or '\'' or '\u2019' or '\u00A0' or '\u202F' or '\u2009';
}
