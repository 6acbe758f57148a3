using System.Globalization;
using System.Text;

namespace ConflictTracker.Parsing.Languages;

/// <summary>Words as the rules compare them: lower case, one apostrophe, ё as е, Latin and Greek letters without accents.</summary>
internal static class WordFolding
{
    public static string Fold(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (char c in word)
        {
            folded.Append(Fold(c));
        }

        return folded.ToString();
    }

    private static char Fold(char c)
    {
        char lower = char.ToLowerInvariant(c);
        return lower switch
        {
            < '\u0080' => lower,
            '’' or '‘' or 'ʼ' or '′' or '`' => '\'',
            'ё' => 'е',
            'ς' => 'σ',
            'ł' => 'l',
            'ı' => 'i',
            'ø' => 'o',
            // й and ї are letters of their own: only Latin and Greek lose their marks.
            >= '\u00C0' and < '\u0400' or >= '\u1E00' and < '\u2000' => WithoutMarks(lower),
            _ => lower,
        };
    }

    private static char WithoutMarks(char c)
    {
        string parts = c.ToString().Normalize(NormalizationForm.FormD);
        return parts.Length > 1 && CharUnicodeInfo.GetUnicodeCategory(parts[0]) == UnicodeCategory.LowercaseLetter
            ? parts[0]
            : c;
    }
}
