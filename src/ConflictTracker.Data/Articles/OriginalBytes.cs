using System.IO.Compression;
using ConflictTracker.Core.Articles;

namespace ConflictTracker.Data.Articles;

/// <summary>Turns an original's bytes into the archive's row and back.</summary>
internal static class OriginalBytes
{
    public static OriginalRow ToRow(OriginalFile original)
    {
        byte[] bytes = original.Bytes.ToArray();
        byte[] compressed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        // Quality 4 halves text at some 100 MB/s; beyond it the time grows faster than the gain.
        bool isSmaller =
            BrotliEncoder.TryCompress(bytes, compressed, out int length, quality: 4, window: 22)
            && length < bytes.Length;
        return new OriginalRow
        {
            Sha256 = original.Sha256,
            Length = bytes.Length,
            IsCompressed = isSmaller,
            Bytes = isSmaller ? compressed[..length] : bytes,
        };
    }

    /// <exception cref="InvalidDataException">The row does not hold what was put into it.</exception>
    public static byte[] Of(OriginalRow row)
    {
        if (!row.IsCompressed)
        {
            return row.Bytes;
        }

        byte[] bytes = new byte[row.Length];
        return BrotliDecoder.TryDecompress(row.Bytes, bytes, out int length) && length == bytes.Length
            ? bytes
            : throw new InvalidDataException($"The original {row.Sha256} cannot be unpacked.");
    }
}
