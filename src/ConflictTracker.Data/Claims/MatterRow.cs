using ConflictTracker.Core.Claims;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConflictTracker.Data.Claims;

/// <summary>A matter of which published articles tell figures, with what lists ask of its trail. One without figures has
/// no row.</summary>
internal sealed class MatterRow
{
    /// <summary><see cref="Matter.Key"/>.</summary>
    public required string Key { get; init; }

    public required string Measure { get; init; }

    public required string Counted { get; init; }

    public string? Of { get; init; }

    public MatterPeriod Period { get; init; }

    public string? Place { get; init; }

    /// <summary>The place as in addresses.</summary>
    public string? PlaceKey { get; init; }

    public DateOnly? Day { get; init; }

    public int Figures { get; init; }

    /// <summary>The first day on which a figure was told.</summary>
    public DateOnly FirstDay { get; init; }

    public DateOnly LastDay { get; init; }

    /// <summary>Whether accounts differ.</summary>
    public bool Differs { get; init; }

    public Matter ToMatter() => new(Measure, Counted, Of, Period, Place, Day);
}

internal sealed class MatterRowConfiguration : IEntityTypeConfiguration<MatterRow>
{
    public void Configure(EntityTypeBuilder<MatterRow> builder)
    {
        builder.ToTable("matters");
        builder.HasKey(m => m.Key);
        // Trails, last told first: ClaimQueries.TrailsAsync.
        builder.HasIndex(m => new { m.LastDay, m.Key }).IsDescending(true, false).HasDatabaseName("IX_matters_days");
        // The trails of a place: ClaimQueries.TrailsAsync with a place, the page of a place.
        builder
            .HasIndex(m => new
            {
                m.PlaceKey,
                m.LastDay,
                m.Key,
            })
            .IsDescending(false, true, false)
            .HasDatabaseName("IX_matters_place");
    }
}
