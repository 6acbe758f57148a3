using System.IO.Compression;

namespace ConflictTracker.Web.Import;

/// <summary>An open zip. Entries are read one at a time, into memory: nothing is unpacked to the disk.</summary>
internal sealed class ZipSource(ZipArchive zip, ImportLimits limits) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>Reads an entry and holds it to the length and the checksum that the zip states for it: the platform cuts
    /// an entry off at its stated length without a word, and checks nothing.</summary>
    /// <exception cref="FileTooLargeException">The entry is larger than a file may be.</exception>
    /// <exception cref="InvalidDataException">The entry is damaged, encrypted, or packed in a way that is not known.</exception>
    public async Task<ReadOnlyMemory<byte>> ReadAsync(ZipArchiveEntry entry, CancellationToken cancellationToken)
    {
        if (entry.IsEncrypted)
        {
            throw new InvalidDataException("It is encrypted in the zip. Unpack it with its password.");
        }

        if (entry.Length > limits.FileBytes)
        {
            throw new FileTooLargeException(entry.Length, limits.FileBytes);
        }

        await _turn.WaitAsync(cancellationToken);
        try
        {
            await using Stream stream = await entry.OpenAsync(cancellationToken);
            ReadOnlyMemory<byte> bytes = await BoundedStream.ReadAllAsync(stream, limits.FileBytes, cancellationToken);
            return bytes.Length == entry.Length && Crc32.Of(bytes.Span) == entry.Crc32
                ? bytes
                : throw new InvalidDataException("It is damaged: the zip's own checksum does not fit it.");
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
