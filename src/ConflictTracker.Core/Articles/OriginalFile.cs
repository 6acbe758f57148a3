using System.Security.Cryptography;

namespace ConflictTracker.Core.Articles;

/// <summary>A file as it came: its bytes are kept and never changed.</summary>
/// <param name="FileName">Without folders.</param>
/// <param name="Sha256">Of the bytes, 64 lower-case hexadecimal digits.</param>
/// <param name="MediaType">By its format: <c>text/plain</c>, <c>text/markdown</c>, <c>text/html</c>.</param>
public sealed record OriginalFile(string FileName, ReadOnlyMemory<byte> Bytes, string Sha256, string MediaType)
{
    /// <summary>The bytes of <c>NAME.meta.json</c> that came beside it, or null.</summary>
    public ReadOnlyMemory<byte>? Sidecar { get; init; }

    public static OriginalFile Of(string fileName, ReadOnlyMemory<byte> bytes, string mediaType) =>
        new(fileName, bytes, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)), mediaType);
}
