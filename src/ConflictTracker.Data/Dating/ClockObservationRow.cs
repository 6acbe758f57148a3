using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConflictTracker.Data.Dating;

/// <summary>How a source counted on one day, as an editor found. Stays when the article goes.</summary>
internal sealed class ClockObservationRow
{
    public long Id { get; init; }

    public required string Source { get; init; }

    /// <summary>The number printed.</summary>
    public int StatedDay { get; init; }

    public DateOnly Date { get; init; }

    /// <summary>Where it was seen.</summary>
    public required string Url { get; init; }

    public DateTimeOffset At { get; init; }

    public required string By { get; init; }
}

internal sealed class ClockObservationRowConfiguration : IEntityTypeConfiguration<ClockObservationRow>
{
    public void Configure(EntityTypeBuilder<ClockObservationRow> builder)
    {
        builder.ToTable("clock_observations");
        // What is known already is not kept twice: ArticleStore.ReviseAsync.
        builder
            .HasIndex(o => new
            {
                o.Source,
                o.StatedDay,
                o.Date,
            })
            .IsUnique();
    }
}
