namespace ConflictTracker.Web.Import;

/// <summary>A file passes the limit; it was not kept in memory.</summary>
public sealed class FileTooLargeException(long length, long limit) : IOException("The file is too large.")
{
    /// <summary>In bytes: its length, or how much had come when reading was given up.</summary>
    public long Length { get; } = length;

    /// <summary>In bytes.</summary>
    public long Limit { get; } = limit;
}
