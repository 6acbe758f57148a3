using ConflictTracker.Data.Articles;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConflictTracker.Data.Timeline;

/// <summary>An event of a published article's current revision, for the lists by day.</summary>
internal sealed class EventRow
{
    public long Id { get; set; }

    public long ArticleId { get; init; }

    public ArticleRow? Article { get; init; }

    /// <summary>Where the timeline places it: the last day of <see cref="FirstDay"/>..<see cref="LastDay"/>; null when
    /// neither text nor coverage says when.</summary>
    public DateOnly? LastDay { get; init; }

    public DateOnly? FirstDay { get; init; }

    /// <summary>Its place in the article's list of events, from 0.</summary>
    public int Number { get; init; }

    /// <summary>1-based number of the block that holds it, chrome not counted.</summary>
    public int Block { get; init; }

    /// <summary>JSON of the event.</summary>
    public required string Event { get; init; }
}

internal sealed class EventRowConfiguration : IEntityTypeConfiguration<EventRow>
{
    public void Configure(EntityTypeBuilder<EventRow> builder)
    {
        builder.ToTable("events");
        // The events of a day or a run of days, in the order of their articles: TimelineQueries.
        builder
            .HasIndex(e => new
            {
                e.LastDay,
                e.ArticleId,
                e.Number,
            })
            .HasDatabaseName("IX_events_day");
        // Taking an article's events out: ArticlePlacement.
        builder.HasIndex(e => e.ArticleId);
        builder.HasOne(e => e.Article).WithMany().HasForeignKey(e => e.ArticleId).OnDelete(DeleteBehavior.Cascade);
    }
}
