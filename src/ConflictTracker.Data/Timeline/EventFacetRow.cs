using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConflictTracker.Data.Timeline;

/// <summary>The topic or a place of an event, with its day: as <see cref="Articles.ArticleFacetRow"/> for articles.</summary>
internal sealed class EventFacetRow
{
    public long EventId { get; init; }

    public EventRow? Event { get; init; }

    /// <summary><see cref="FacetName.Topic"/> or <see cref="FacetName.Place"/>.</summary>
    public required string Facet { get; init; }

    /// <summary>As in addresses.</summary>
    public required string Key { get; init; }

    public DateOnly? Day { get; init; }
}

internal sealed class EventFacetRowConfiguration : IEntityTypeConfiguration<EventFacetRow>
{
    public void Configure(EntityTypeBuilder<EventFacetRow> builder)
    {
        builder.ToTable("event_facets");
        builder.HasKey(f => new
        {
            f.EventId,
            f.Facet,
            f.Key,
        });
        builder.HasOne(f => f.Event).WithMany().HasForeignKey(f => f.EventId).OnDelete(DeleteBehavior.Cascade);
        // The events of a timeline filtered by topic or place, in date order: TimelineQueries.PageAsync.
        builder
            .HasIndex(f => new
            {
                f.Facet,
                f.Key,
                f.Day,
                f.EventId,
            })
            .HasDatabaseName("IX_event_facets_days");
    }
}
