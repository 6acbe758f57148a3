using System.IO.Compression;

namespace ConflictTracker.Web.Import;

/// <summary>An open zip. Entries are read one at a time, into memory: nothing is unpacked to the disk.</summary>
internal sealed class ZipSource(ZipArchive zip, ImportLimits limits) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private long _unpacked;

    /// <summary>Bounds what an entry really holds; the length that the zip states for it may lie.</summary>
    public async Task<ReadOnlyMemory<byte>> ReadAsync(ZipArchiveEntry entry, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            long limit = Math.Min(limits.FileBytes, limits.ZipBytes - _unpacked);
            await using Stream stream = await entry.OpenAsync(cancellationToken);
            ReadOnlyMemory<byte> bytes = await BoundedStream.ReadAllAsync(stream, limit, cancellationToken);
            _unpacked += bytes.Length;
            return bytes;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose()
    {
        zip.Dispose();
        _turn.Dispose();
    }
}
