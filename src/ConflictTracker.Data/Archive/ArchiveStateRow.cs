using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConflictTracker.Data.Archive;

/// <summary>A number that the archive keeps about itself.</summary>
internal sealed class ArchiveStateRow
{
    /// <summary>The key of the number that every write raises.</summary>
    public const string Generation = "generation";

    public required string Key { get; init; }

    public long Value { get; set; }
}

internal sealed class ArchiveStateRowConfiguration : IEntityTypeConfiguration<ArchiveStateRow>
{
    public void Configure(EntityTypeBuilder<ArchiveStateRow> builder)
    {
        builder.ToTable("archive_state");
        builder.HasKey(s => s.Key);
        builder.HasData(new ArchiveStateRow { Key = ArchiveStateRow.Generation, Value = 1 });
    }
}
