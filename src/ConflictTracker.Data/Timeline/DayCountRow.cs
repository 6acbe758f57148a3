using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConflictTracker.Data.Timeline;

/// <summary>How many published articles and events stand on a day. A day without any has no row.</summary>
internal sealed class DayCountRow
{
    public DateOnly Date { get; init; }

    public int Articles { get; set; }

    public int Events { get; set; }
}

internal sealed class DayCountRowConfiguration : IEntityTypeConfiguration<DayCountRow>
{
    public void Configure(EntityTypeBuilder<DayCountRow> builder)
    {
        builder.ToTable("day_counts");
        // Days in order from a day on, the war strip, the nearest day that holds anything: TimelineQueries.
        builder.HasKey(c => c.Date);
    }
}
