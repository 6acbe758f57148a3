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
        // The figures of one matter over the days: trails.
        builder.HasIndex(c => new
        {
            c.Measure,
            c.Location,
            c.Day,
        });
        builder.HasOne<ArticleRow>().WithMany().HasForeignKey(c => c.ArticleId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(c => c.Event).WithMany().HasForeignKey(c => c.EventId).OnDelete(DeleteBehavior.Cascade);
    }
}
