using System.IO.Compression;
using ConflictTracker.Core.Articles;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Articles;

/// <summary>Turns an original's bytes into the archive's row and back, and lets go of them.</summary>
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

    /// <summary>The file of a revision, with what came beside it.</summary>
    public static OriginalFile FileOf(OriginalRow row, RevisionRow revision) =>
        new(revision.FileName, Of(row), row.Sha256, revision.MediaType) { Sidecar = SidecarOf(revision) };

    // Not "? :": null would become an empty sidecar there, by way of a null array.
    private static ReadOnlyMemory<byte>? SidecarOf(RevisionRow revision)
    {
        if (revision.Sidecar is null)
        {
            return null;
        }

        return revision.Sidecar;
    }

    /// <summary>Keeps the bytes on which a revision rests, once.</summary>
    public static void Keep(ArchiveDbContext context, OriginalRow original)
    {
        if (!new KnownArticles(context.Transaction).HoldsOriginal(original.Sha256))
        {
            ModelRows.Insert(context, original);
        }
    }

    /// <summary>Deletes those of the originals on which no revision rests any more.</summary>
    public static async Task ForgetUnusedAsync(
        ArchiveDbContext context,
        IEnumerable<string> hashes,
        CancellationToken cancellationToken
    )
    {
        foreach (string[] some in hashes.Distinct().Chunk(1000))
        {
            await context
                .Originals.Where(o => some.Contains(o.Sha256) && !context.Revisions.Any(r => r.Sha256 == o.Sha256))
                .ExecuteDeleteAsync(cancellationToken);
        }
    }
}
