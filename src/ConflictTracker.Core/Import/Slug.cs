using System.Globalization;
using System.Text;

namespace ConflictTracker.Core.Import;

/// <summary>
/// Words as an address writes them: lower case, without accents, joined by hyphens. Cyrillic is written in Latin
/// letters (Ukrainian by the 2010 rules of the Cabinet of Ministers, without their word-initial forms); other scripts
/// stay as they are, which browsers show readably.
/// </summary>
public static class Slug
{
    private const string Cyrillic = "абвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюяўј";

    private static readonly string[] Latin =
    [
        .. "a b v g g d e ie e zh z i i i i k l m n o p r s t u f kh ts ch sh shch".Split(' '),
        .. new[] { "", "y", "", "e", "iu", "ia", "u", "j" },
    ];

    /// <param name="text">Any words.</param>
    /// <param name="language">ISO 639-1: Ukrainian reads г as h and и as y.</param>
    /// <param name="maxLength">Cut at a word; a first word longer than this is cut within.</param>
    /// <returns>Empty when the text holds neither letters nor digits.</returns>
    public static string Of(string text, string? language = null, int maxLength = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(text);
        var slug = new StringBuilder();
        bool isBetweenWords = false;
        // й and ї would fall apart into a letter and an accent: they are written before the text is decomposed.
        foreach (Rune rune in Romanise(text.Normalize(NormalizationForm.FormC), language).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark || rune.Value is '\'' or '’' or 'ʼ')
            {
                continue;
            }

            if (!Rune.IsLetterOrDigit(rune))
            {
                isBetweenWords = slug.Length > 0;
                continue;
            }

            if (isBetweenWords)
            {
                slug.Append('-');
                isBetweenWords = false;
            }

            slug.Append(rune.ToString());
        }

        return Cut(slug.ToString(), maxLength);
    }

    private static string Romanise(string text, string? language)
    {
        bool isUkrainian = string.Equals(language, "uk", StringComparison.OrdinalIgnoreCase);
        var romanised = new StringBuilder(text.Length);
        foreach (char letter in text.ToLowerInvariant())
        {
            int index = Cyrillic.IndexOf(letter, StringComparison.Ordinal);
            _ = (letter, index) switch
            {
                ('г', _) when isUkrainian => romanised.Append('h'),
                ('и', _) when isUkrainian => romanised.Append('y'),
                (_, >= 0) => romanised.Append(Latin[index]),
                ('ł', _) => romanised.Append('l'),
                ('ø', _) => romanised.Append('o'),
                ('đ', _) => romanised.Append('d'),
                ('ı', _) => romanised.Append('i'),
                ('ß', _) => romanised.Append("ss"),
                ('æ', _) => romanised.Append("ae"),
                ('œ', _) => romanised.Append("oe"),
                _ => romanised.Append(letter),
            };
        }

        return romanised.ToString().Normalize(NormalizationForm.FormD);
    }

    private static string Cut(string slug, int maxLength)
    {
        if (slug.Length <= maxLength)
        {
            return slug;
        }

        int end = slug.LastIndexOf('-', maxLength);
        end = end > 0 ? end : maxLength;
        return slug[..(char.IsHighSurrogate(slug[end - 1]) ? end - 1 : end)];
    }
}
