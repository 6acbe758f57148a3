using ConflictTracker.Web.Import;

namespace ConflictTracker.Web.Newsroom;

/// <summary>A file that has arrived, or of which only the length was taken because it is too large.</summary>
/// <param name="Name">Without folders: browsers and attackers may send them.</param>
/// <param name="Bytes">Null when the file is too large.</param>
internal sealed record UploadedFile(string Name, ReadOnlyMemory<byte>? Bytes, long Length, long Limit)
{
    public static UploadedFile Of(string name, ReadOnlyMemory<byte> bytes, ImportLimits limits) =>
        new(Path.GetFileName(name), bytes, bytes.Length, limits.FileBytes);

    public static UploadedFile TooLarge(string name, long length, ImportLimits limits) =>
        new(Path.GetFileName(name), null, length, limits.FileBytes);

    /// <param name="sidecar">The file that describes this one, or null.</param>
    public ImportItem ToItem(UploadedFile? sidecar) => new(Name, Read, sidecar is null ? null : sidecar.Read);

    // The importer turns the exception into a problem, as it does for files on a disk.
    private Task<ReadOnlyMemory<byte>> Read(CancellationToken cancellationToken) =>
        Bytes is { } bytes && Length <= Limit
            ? Task.FromResult(bytes)
            : Task.FromException<ReadOnlyMemory<byte>>(new FileTooLargeException(Length, Limit));
}
