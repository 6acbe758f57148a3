using System.Globalization;
using System.Text;

namespace ConflictTracker.Parsing.Languages;

/// <summary>Words as the rules compare them: lower case, one apostrophe, ё as е, Latin and Greek letters without accents.</summary>
internal static class WordFolding
{
    /// <summary>Latin and Greek end here: й and ї, further on, are letters of their own and keep their marks.</summary>
    private const int TableSize = 0x2000;

    private static readonly char[] Table = [.. Enumerable.Range(0, TableSize).Select(c => FoldOne((char)c))];

    public static string Fold(ReadOnlySpan<char> word) =>
        string.Create(
            word.Length,
            word,
            static (folded, letters) =>
            {
                for (int i = 0; i < letters.Length; i++)
                {
                    folded[i] = Fold(letters[i]);
                }
            }
        );

    private static char Fold(char c) =>
        c < TableSize ? Table[c]
        : c is '’' or '‘' or '′' ? '\''
        : char.ToLowerInvariant(c);

    private static char FoldOne(char c)
    {
        char lower = char.ToLowerInvariant(c);
        return lower switch
        {
            < '\u0080' and not '`' => lower,
            '`' or 'ʼ' => '\'',
            'ё' => 'е',
            'ς' => 'σ',
            'ł' => 'l',
            'ı' => 'i',
            'ø' => 'o',
            >= '\u00C0' and < '\u0400' or >= '\u1E00' => WithoutMarks(lower),
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
