using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConflictTracker.Data.Articles;

/// <summary>One aligned run of days that a published article covers whole: see <see cref="CoverageBlocks"/>.</summary>
internal sealed class CoverageBlockRow
{
    public int Block { get; init; }

    public long ArticleId { get; init; }
}

internal sealed class CoverageBlockRowConfiguration : IEntityTypeConfiguration<CoverageBlockRow>
{
    public void Configure(EntityTypeBuilder<CoverageBlockRow> builder)
    {
        builder.ToTable("coverage_blocks");
        // The articles that cover a day: TimelineQueries.DayAsync.
        builder.HasKey(b => new { b.Block, b.ArticleId });
        // Taking an article's blocks out: ArticlePlacement.
        builder.HasIndex(b => b.ArticleId);
        builder.HasOne<ArticleRow>().WithMany().HasForeignKey(b => b.ArticleId).OnDelete(DeleteBehavior.Cascade);
    }
}
