using System.Text;

namespace ConflictTracker.Parsing.Reading;

/// <summary>
/// Bytes to text: by byte order mark, else strict UTF-8, else the encoding that the file declares, else the one that its
/// letters show. Never replaces what it cannot read: such files are refused with the reason.
/// </summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <param name="declared">The name of an encoding that the file states inside itself, or null.</param>
    public static DecodedText Decode(string fileName, ReadOnlySpan<byte> bytes, string? declared = null)
    {
        if (bytes.IsEmpty)
        {
            return new DecodedText(null, ReadingProblems.Empty(fileName));
        }

        DecodedText decoded = ByMark(fileName, bytes) ?? WithoutMark(fileName, bytes, declared);
        return decoded.Text is { } text && string.IsNullOrWhiteSpace(text)
            ? new DecodedText(null, ReadingProblems.Empty(fileName))
            : decoded;
    }

    private static DecodedText? ByMark(string fileName, ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xEF, 0xBB, 0xBF, .. var rest] => Utf8(fileName, rest) ?? BrokenUtf8(fileName, rest),
            [0xFF, 0xFE, .. var rest] => Utf16(fileName, rest, bigEndian: false),
            [0xFE, 0xFF, .. var rest] => Utf16(fileName, rest, bigEndian: true),
            _ => null,
        };

    private static DecodedText WithoutMark(string fileName, ReadOnlySpan<byte> bytes, string? declared)
    {
        if (BinaryContent.Recognise(bytes) is { } looksLike)
        {
            return new DecodedText(null, ReadingProblems.Binary(fileName, looksLike));
        }

        if (Utf8(fileName, bytes) is { } utf8)
        {
            return utf8;
        }

        // Declared before guessed; but a page that says UTF-8 and is not has been cut or spoilt.
        if (Known(declared) is { } known && known.CodePage != Encoding.UTF8.CodePage)
        {
            return new DecodedText(known.GetString(bytes), null);
        }

        if (LooksLikeUtf8(bytes))
        {
            return BrokenUtf8(fileName, bytes);
        }

        Encoding guessed = Encoding.GetEncoding(LegacyEncoding.Guess(bytes));
        return new DecodedText(guessed.GetString(bytes), ReadingProblems.GuessedEncoding(fileName, guessed.WebName));
    }

    private static DecodedText? Utf8(string fileName, ReadOnlySpan<byte> bytes)
    {
        if (!System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return null;
        }

        string text = StrictUtf8.GetString(bytes);
        return text.Contains('\0', StringComparison.Ordinal)
            ? new DecodedText(null, ReadingProblems.Binary(fileName, BinaryContent.NulBytes))
            : new DecodedText(text, null);
    }

    private static DecodedText BrokenUtf8(string fileName, ReadOnlySpan<byte> bytes)
    {
        int bad = FirstInvalid(bytes, out bool truncated);
        return new DecodedText(
            null,
            truncated
                ? ReadingProblems.Truncated(fileName)
                : ReadingProblems.InvalidUtf8(fileName, 1 + bytes[..bad].Count((byte)'\n'))
        );
    }

    private static DecodedText Utf16(string fileName, ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        if (bytes.Length % 2 != 0)
        {
            return new DecodedText(null, ReadingProblems.Truncated(fileName));
        }

        string text = (bigEndian ? Encoding.BigEndianUnicode : Encoding.Unicode).GetString(bytes);
        return text.Contains('\0', StringComparison.Ordinal)
            ? new DecodedText(null, ReadingProblems.Binary(fileName, BinaryContent.NulBytes))
            : new DecodedText(text, null);
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes, out bool truncated)
    {
        int at = 0;
        while (at < bytes.Length)
        {
            System.Buffers.OperationStatus status = Rune.DecodeFromUtf8(bytes[at..], out _, out int read);
            if (status != System.Buffers.OperationStatus.Done)
            {
                truncated = status == System.Buffers.OperationStatus.NeedMoreData;
                return at;
            }

            at += read;
        }

        truncated = false;
        return at;
    }

    /// <summary>Most of what is not ASCII are whole UTF-8 characters: legacy text hardly ever has one.</summary>
    private static bool LooksLikeUtf8(ReadOnlySpan<byte> bytes)
    {
        int whole = 0;
        int broken = 0;
        for (int at = 0; at < bytes.Length; )
        {
            System.Buffers.OperationStatus status = Rune.DecodeFromUtf8(bytes[at..], out _, out int read);
            whole += status == System.Buffers.OperationStatus.Done && read > 1 ? 1 : 0;
            broken += status == System.Buffers.OperationStatus.Done ? 0 : 1;
            at += Math.Max(1, read);
        }

        return whole > broken;
    }

    private static Encoding? Known(string? name)
    {
        try
        {
            return string.IsNullOrWhiteSpace(name) ? null : Encoding.GetEncoding(name.Trim());
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
