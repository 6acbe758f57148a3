using System.Text;

namespace ConflictTracker.Web.Import;

/// <summary>
/// Reads the names in zips that do not say that they are UTF-8. Older programs wrote UTF-8 all the same, or the code page
/// of their machine: 866 (Cyrillic under DOS and in Windows' own zips), Windows-1251, or 437 (Western).
/// </summary>
internal sealed class ZipNames : Encoding
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);
    private static readonly Encoding Western = Page(437);
    private static readonly Encoding Cyrillic = Page(866);
    private static readonly Encoding WindowsCyrillic = Page(1251);

    public override int GetByteCount(char[] chars, int index, int count) => Utf8.GetByteCount(chars, index, count);

    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) =>
        Utf8.GetBytes(chars, charIndex, charCount, bytes, byteIndex);

    public override int GetCharCount(byte[] bytes, int index, int count) => Read(bytes.AsSpan(index, count)).Length;

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
    {
        string name = Read(bytes.AsSpan(byteIndex, byteCount));
        name.CopyTo(chars.AsSpan(charIndex));
        return name.Length;
    }

    public override int GetMaxByteCount(int charCount) => Utf8.GetMaxByteCount(charCount);

    public override int GetMaxCharCount(int byteCount) => byteCount;

    /// <summary>Code page 866 has lines and boxes where Windows-1251 has its capitals, and Cyrillic letters where 437 has
    /// the Western ones with accents: the reading that gives whole words wins.</summary>
    private static string Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            string dos = Cyrillic.GetString(bytes);
            if (!dos.Any(c => c is >= '\u2500' and <= '\u259F'))
            {
                return MixesAlphabets(dos) ? Western.GetString(bytes) : dos;
            }

            string windows = WindowsCyrillic.GetString(bytes);
            return MixesAlphabets(windows) ? Western.GetString(bytes) : windows;
        }
    }

    /// <summary>A Latin and a Cyrillic letter side by side.</summary>
    private static bool MixesAlphabets(string name)
    {
        for (int i = 1; i < name.Length; i++)
        {
            if (
                char.IsAsciiLetter(name[i - 1])
                    ? IsCyrillic(name[i])
                    : char.IsAsciiLetter(name[i]) && IsCyrillic(name[i - 1])
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCyrillic(char c) => c is >= '\u0400' and <= '\u04FF';

    private static Encoding Page(int number) =>
        CodePagesEncodingProvider.Instance.GetEncoding(number)
        ?? throw new InvalidOperationException($"The platform has no code page {number}.");
}
