using ConflictTracker.Data.Articles;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConflictTracker.Data.Stories;

/// <summary>What an editor decided about two articles: it stays whatever their texts become.</summary>
internal sealed class StoryRulingRow
{
    /// <summary>The smaller id.</summary>
    public long ArticleId { get; init; }

    /// <summary>The greater id.</summary>
    public long OtherId { get; init; }

    /// <summary>Whether they are the same story.</summary>
    public bool IsSame { get; set; }

    public DateTimeOffset At { get; set; }

    public required string By { get; set; }
}

internal sealed class StoryRulingRowConfiguration : IEntityTypeConfiguration<StoryRulingRow>
{
    public void Configure(EntityTypeBuilder<StoryRulingRow> builder)
    {
        builder.ToTable("story_rulings");
        builder.HasKey(r => new { r.ArticleId, r.OtherId });
        // The rulings on one article, in either place: StoryGroups.
        builder.HasIndex(r => r.OtherId);
        builder.HasOne<ArticleRow>().WithMany().HasForeignKey(r => r.ArticleId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<ArticleRow>().WithMany().HasForeignKey(r => r.OtherId).OnDelete(DeleteBehavior.Cascade);
    }
}
