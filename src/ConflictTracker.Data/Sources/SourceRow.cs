using ConflictTracker.Core.Articles;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConflictTracker.Data.Sources;

/// <summary>A publisher.</summary>
internal sealed class SourceRow
{
    public long Id { get; init; }

    public required string Slug { get; init; }

    public required string Name { get; init; }

    public bool IsSample { get; init; }

    /// <summary>Of everything that it published.</summary>
    public ArticleRights Rights { get; set; }
}

internal sealed class SourceRowConfiguration : IEntityTypeConfiguration<SourceRow>
{
    public void Configure(EntityTypeBuilder<SourceRow> builder)
    {
        builder.ToTable("sources");
        // A source is known again by its slug, whatever the case of its name: ArticleStore.
        builder.HasIndex(s => s.Slug).IsUnique();
    }
}
