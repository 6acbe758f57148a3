namespace ConflictTracker.Web.Import;

/// <summary>One file on its way into the archive.</summary>
/// <param name="Path">As reported: the file's name, or its path below the folder or zip that was named.</param>
/// <param name="ReadAsync">Opens and reads it, once.</param>
/// <param name="ReadSidecarAsync">Reads <c>NAME.meta.json</c> beside it; null when there is none.</param>
public sealed record ImportItem(
    string Path,
    Func<CancellationToken, Task<ReadOnlyMemory<byte>>> ReadAsync,
    Func<CancellationToken, Task<ReadOnlyMemory<byte>>>? ReadSidecarAsync = null
)
{
    /// <summary>The file's name without folders.</summary>
    public string FileName => System.IO.Path.GetFileName(Path);
}
