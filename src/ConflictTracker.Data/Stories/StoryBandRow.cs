using ConflictTracker.Data.Articles;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConflictTracker.Data.Stories;

/// <summary>One band of a published article's sketch, by which others like it are found.</summary>
internal sealed class StoryBandRow
{
    public long Hash { get; init; }

    /// <summary>The last day covered as a day number, or 0 where none is known: reports of one template share bands over
    /// years, and copies come out within days.</summary>
    public int Day { get; init; }

    public long ArticleId { get; init; }
}

internal sealed class StoryBandRowConfiguration : IEntityTypeConfiguration<StoryBandRow>
{
    public void Configure(EntityTypeBuilder<StoryBandRow> builder)
    {
        builder.ToTable("story_bands");
        // Articles that share a band about a day: StoryPlacement.
        builder.HasKey(b => new
        {
            b.Hash,
            b.Day,
            b.ArticleId,
        });
        // The bands of one article, to replace them: StoryPlacement.
        builder.HasIndex(b => b.ArticleId);
        builder.HasOne<ArticleRow>().WithMany().HasForeignKey(b => b.ArticleId).OnDelete(DeleteBehavior.Cascade);
    }
}
