using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConflictTracker.Data.Articles;

/// <summary>
/// One thing that a published article can be found by: its source, a tag, a topic, a place, a person… The day stands in
/// the row so that a filter walks its own rows in date order and never sorts.
/// </summary>
internal sealed class ArticleFacetRow
{
    public long ArticleId { get; init; }

    /// <summary>A name of <see cref="Timeline.FacetName"/>.</summary>
    public required string Facet { get; init; }

    /// <summary>As in addresses.</summary>
    public required string Key { get; init; }

    /// <summary>As on screen, in this article's spelling.</summary>
    public required string Label { get; init; }

    /// <summary>The article's last day covered, or null when it is undated.</summary>
    public DateOnly? Day { get; init; }
}

internal sealed class ArticleFacetRowConfiguration : IEntityTypeConfiguration<ArticleFacetRow>
{
    public void Configure(EntityTypeBuilder<ArticleFacetRow> builder)
    {
        builder.ToTable("article_facets");
        // Whether an article has a value: filters that look at articles already chosen.
        builder.HasKey(f => new
        {
            f.ArticleId,
            f.Facet,
            f.Key,
        });
        builder.HasOne<ArticleRow>().WithMany().HasForeignKey(f => f.ArticleId).OnDelete(DeleteBehavior.Cascade);
        // The days and articles of a filtered timeline, in date order: TimelineQueries.PageAsync.
        builder
            .HasIndex(f => new
            {
                f.Facet,
                f.Key,
                f.Day,
                f.ArticleId,
            })
            .HasDatabaseName("IX_article_facets_days");
    }
}
