namespace ConflictTracker.Core.Articles;

/// <summary>What the archive says of an original without opening it.</summary>
/// <param name="Sha256">64 lower-case hexadecimal digits.</param>
/// <param name="Length">In bytes.</param>
public sealed record OriginalRecord(string FileName, string MediaType, string Sha256, long Length);
