using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConflictTracker.Data.Import;

/// <summary>One import, with counts kept as its files are reported.</summary>
internal sealed class ImportRunRow
{
    public long Id { get; init; }

    public required string Label { get; init; }

    public string? By { get; init; }

    public DateTimeOffset StartedAt { get; init; }

    public DateTimeOffset? EndedAt { get; set; }

    public DateTimeOffset? UndoneAt { get; set; }

    public int Created { get; set; }

    public int Revised { get; set; }

    public int Unchanged { get; set; }

    public int Duplicates { get; set; }

    public int Rejected { get; set; }
}

internal sealed class ImportRunRowConfiguration : IEntityTypeConfiguration<ImportRunRow>
{
    public void Configure(EntityTypeBuilder<ImportRunRow> builder) => builder.ToTable("import_runs");
}
