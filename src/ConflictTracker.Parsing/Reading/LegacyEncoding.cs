using System.Text;

namespace ConflictTracker.Parsing.Reading;

/// <summary>Tells the one-byte encodings of old war-news files apart by their letters.</summary>
internal static class LegacyEncoding
{
    private const int SampleLength = 64 * 1024;

    /// <summary>The name of the likeliest encoding of a text that is not UTF-8.</summary>
    public static string Guess(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        int high = 0;
        int ascii = 0;
        foreach (byte value in sample)
        {
            high += value >= 0x80 ? 1 : 0;
            ascii += char.IsAsciiLetter((char)value) ? 1 : 0;
        }

        // A Latin text has some accents and dashes, a Cyrillic one is written in high bytes.
        if (high * 3 < ascii)
        {
            return "windows-1252";
        }

        return CaseErrors(sample, "windows-1251") <= CaseErrors(sample, "koi8-u") ? "windows-1251" : "koi8-u";
    }

    /// <summary>Each of the two reads the other's small letters as capitals: count capitals after letters, small letters
    /// after none, and what is no letter at all.</summary>
    private static int CaseErrors(ReadOnlySpan<byte> sample, string encoding)
    {
        int errors = 0;
        char before = ' ';
        foreach (char c in Encoding.GetEncoding(encoding).GetString(sample))
        {
            if (c >= 0x80)
            {
                errors += char.IsUpper(c) && char.IsLower(before) ? 2 : 0;
                errors += char.IsUpper(c) && char.IsUpper(before) ? 1 : 0;
                errors += c is >= '\u2500' and < '\u25FF' ? 3 : 0;
            }

            before = c;
        }

        return errors;
    }
}
