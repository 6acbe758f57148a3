using ConflictTracker.Data.Articles;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConflictTracker.Data.Stories;

/// <summary>Two published articles whose texts are the same story.</summary>
internal sealed class StoryLinkRow
{
    /// <summary>The smaller id.</summary>
    public long ArticleId { get; init; }

    /// <summary>The greater id.</summary>
    public long OtherId { get; init; }

    /// <summary>How much they resemble each other, 0 to 100.</summary>
    public int Likeness { get; init; }
}

internal sealed class StoryLinkRowConfiguration : IEntityTypeConfiguration<StoryLinkRow>
{
    public void Configure(EntityTypeBuilder<StoryLinkRow> builder)
    {
        builder.ToTable("story_links");
        builder.HasKey(l => new { l.ArticleId, l.OtherId });
        // The links of one article, in either place: StoryGroups.
        builder.HasIndex(l => l.OtherId);
        builder.HasOne<ArticleRow>().WithMany().HasForeignKey(l => l.ArticleId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<ArticleRow>().WithMany().HasForeignKey(l => l.OtherId).OnDelete(DeleteBehavior.Cascade);
    }
}
