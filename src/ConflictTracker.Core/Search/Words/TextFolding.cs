using System.Globalization;
using System.Text;

namespace ConflictTracker.Core.Search.Words;

/// <summary>
/// Letters as the search compares them: case, diacritics and the Cyrillic letters that writers use for each other
/// (й/и, ё/е, ї/і, є/е, ґ/г, ў/у) fall together. Index, scan and highlighting fold alike, so that they agree.
/// </summary>
public static class TextFolding
{
    private const int TableSize = 0x530;

    private static readonly string[] Table = [.. Enumerable.Range(0, TableSize).Select(c => Compute(new Rune(c)))];

    /// <summary>What one character is compared as: mostly one, for ligatures several, for marks none.</summary>
    public static string Fold(Rune rune) => rune.Value < TableSize ? Table[rune.Value] : Compute(rune);

    private static string Compute(Rune rune)
    {
        StringBuilder folded = new();
        foreach (Rune part in rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (!IsMark(part))
            {
                folded.Append(Letter(Rune.ToLowerInvariant(part)));
            }
        }

        return folded.ToString();
    }

    internal static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.Format;

    /// <summary>Letters that Unicode does not decompose.</summary>
    private static string Letter(Rune rune) =>
        rune.Value switch
        {
            'ß' => "ss",
            'æ' => "ae",
            'œ' => "oe",
            'ø' => "o",
            'đ' or 'ð' => "d",
            'ł' => "l",
            'þ' => "th",
            'ı' => "i",
            'ħ' => "h",
            'ŧ' => "t",
            'ς' => "σ",
            'є' => "е",
            'ґ' => "г",
            _ when Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber => Rune.GetNumericValue(rune)
                .ToString(CultureInfo.InvariantCulture),
            _ => rune.ToString(),
        };
}
