using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConflictTracker.Data.Archive;

/// <summary>Who changed what when: kept even when what was changed is gone.</summary>
internal sealed class AuditEntryRow
{
    public long Id { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>An editor's name, or null for the command line.</summary>
    public string? By { get; init; }

    /// <summary>In the past tense: <c>published</c>, <c>withdrawn</c>, <c>undone</c>.</summary>
    public required string Action { get; init; }

    /// <summary>What it was done to: <c>article/{slug}</c>, <c>run/{id}</c>.</summary>
    public required string Subject { get; init; }

    public string? Detail { get; init; }
}

internal sealed class AuditEntryRowConfiguration : IEntityTypeConfiguration<AuditEntryRow>
{
    public void Configure(EntityTypeBuilder<AuditEntryRow> builder)
    {
        builder.ToTable("audit_entries");
        // The history of one article or run, in order.
        builder.HasIndex(e => new { e.Subject, e.Id });
    }
}
