using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConflictTracker.Data.Timeline;

/// <summary>How many published articles have a value of a facet. A value without any has no row.</summary>
internal sealed class FacetCountRow
{
    public required string Facet { get; init; }

    public required string Key { get; init; }

    /// <summary>As on screen: the spelling met first.</summary>
    public required string Label { get; init; }

    public int Articles { get; set; }

    /// <summary>Of them, those that stand on the timeline.</summary>
    public int Dated { get; set; }
}

internal sealed class FacetCountRowConfiguration : IEntityTypeConfiguration<FacetCountRow>
{
    public void Configure(EntityTypeBuilder<FacetCountRow> builder)
    {
        builder.ToTable("facet_counts");
        builder.HasKey(c => new { c.Facet, c.Key });
        // The most frequent values of a facet: TimelineQueries.PageAsync without filters.
        builder
            .HasIndex(c => new { c.Facet, c.Dated })
            .IsDescending(false, true)
            .HasDatabaseName("IX_facet_counts_top");
    }
}
