using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConflictTracker.Data.Articles;

/// <summary>The bytes of an original, kept once however many revisions rest on them. See docs/decisions/0004.</summary>
internal sealed class OriginalRow
{
    /// <summary>Of the bytes as they came, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>In bytes, as they came.</summary>
    public long Length { get; init; }

    /// <summary>Whether <see cref="Bytes"/> are compressed (Brotli).</summary>
    public bool IsCompressed { get; init; }

    public required byte[] Bytes { get; init; }
}

internal sealed class OriginalRowConfiguration : IEntityTypeConfiguration<OriginalRow>
{
    public void Configure(EntityTypeBuilder<OriginalRow> builder)
    {
        builder.ToTable("originals");
        builder.HasKey(o => o.Sha256);
    }
}
