namespace ConflictTracker.Parsing.Reading;

/// <summary>Recognises files that are not text, whatever their name says.</summary>
internal static class BinaryContent
{
    public const string NulBytes = "binary data (it holds NUL bytes)";

    /// <summary>What the bytes look like, in words, or null for text.</summary>
    public static string? Recognise(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => "a PNG picture",
            [0xFF, 0xD8, 0xFF, ..] => "a JPEG picture",
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "a GIF picture",
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => "a PDF document",
            [(byte)'P', (byte)'K', 3, 4, ..] => "a zip archive or a Word document",
            [0xD0, 0xCF, 0x11, 0xE0, ..] => "an old Word document",
            [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] => "a program",
            [0x1F, 0x8B, ..] => "a gzip archive",
            _ when bytes.Contains((byte)0) => NulBytes,
            _ when HasManyControls(bytes) => "binary data (it is full of control characters)",
            _ => null,
        };

    /// <summary>Text has tabs and line ends; a stray form feed or escape is no reason to refuse it.</summary>
    private static bool HasManyControls(ReadOnlySpan<byte> bytes)
    {
        int controls = 0;
        foreach (byte value in bytes)
        {
            controls += value is < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\r') or 0x7F ? 1 : 0;
        }

        return controls > 4 && controls > bytes.Length / 50;
    }
}
