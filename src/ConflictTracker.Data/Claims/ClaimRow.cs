using ConflictTracker.Data.Articles;
using ConflictTracker.Data.Timeline;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConflictTracker.Data.Claims;

/// <summary>A claim of a published article's current revision, for day pages and trails.</summary>
internal sealed class ClaimRow
{
    public long Id { get; init; }

    public long ArticleId { get; init; }

    /// <summary>The event in whose passage the claim is made, or null.</summary>
    public long? EventId { get; init; }

    public EventRow? Event { get; init; }

    /// <summary>Its place in the article's list of claims, from 0.</summary>
    public int Number { get; init; }

    public DateOnly? Day { get; init; }

    public string? Speaker { get; init; }

    public string? Side { get; init; }

    public string? Measure { get; init; }

    public string? Location { get; init; }

    /// <summary>The matter that its figure is of, or null where it joins no trail.</summary>
    public string? Matter { get; init; }

    /// <summary>The figure's number; of a range the lower one. Set where <see cref="Matter"/> is.</summary>
    public double? Value { get; init; }

    public double? ValueTo { get; init; }

    /// <summary>Who tells it, as compared: the speaker, else the source. Set where <see cref="Matter"/> is.</summary>
    public string? Teller { get; init; }

    /// <summary>Where it stands in its trail: its day, else the last that its article covers. Set where
    /// <see cref="Matter"/> is.</summary>
    public DateOnly? ToldOn { get; init; }

    /// <summary>JSON of the claim.</summary>
    public required string Claim { get; init; }
}

internal sealed class ClaimRowConfiguration : IEntityTypeConfiguration<ClaimRow>
{
    public void Configure(EntityTypeBuilder<ClaimRow> builder)
    {
        builder.ToTable("claims");
        // The claims made in the passages of a day's events: TimelineQueries.
        builder.HasIndex(c => c.EventId);
        // Taking an article's claims out: ArticlePlacement.
        builder.HasIndex(c => c.ArticleId);
        // The accounts of a day: ClaimQueries.DayAsync.
        builder.HasIndex(c => new { c.Day, c.ArticleId }).HasDatabaseName("IX_claims_day");
        // The figures of a trail, and those of one day that differ: ClaimQueries, MatterCounts.
        builder
            .HasIndex(c => new
            {
                c.Matter,
                c.ToldOn,
                c.Teller,
                c.Value,
                c.ValueTo,
                c.Side,
            })
            .HasFilter("\"Matter\" IS NOT NULL")
            .HasDatabaseName("IX_claims_matter");
        // The trails in which a speaker tells a figure, and who speaks most: ClaimQueries.
        builder
            .HasIndex(c => new
            {
                c.Teller,
                c.Matter,
                c.Speaker,
            })
            .HasFilter("\"Matter\" IS NOT NULL")
            .HasDatabaseName("IX_claims_teller");
        builder.HasOne<ArticleRow>().WithMany().HasForeignKey(c => c.ArticleId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(c => c.Event).WithMany().HasForeignKey(c => c.EventId).OnDelete(DeleteBehavior.Cascade);
    }
}
