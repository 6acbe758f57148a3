using ConflictTracker.Data.Articles;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConflictTracker.Data.Reread;

/// <summary>An article that a reread understood otherwise.</summary>
internal sealed class RereadArticleRow
{
    public long RereadId { get; init; }

    public long ArticleId { get; init; }

    /// <summary>The revision that was compared.</summary>
    public int Revision { get; init; }

    /// <summary>JSON of the differences.</summary>
    public required string Changes { get; init; }

    /// <summary>The run in which it was accepted, or null. If that run is undone it is open again.</summary>
    public long? RunId { get; set; }

    /// <summary>An editor left the article as it was.</summary>
    public bool IsLeft { get; set; }
}

internal sealed class RereadArticleRowConfiguration : IEntityTypeConfiguration<RereadArticleRow>
{
    public void Configure(EntityTypeBuilder<RereadArticleRow> builder)
    {
        builder.ToTable("reread_articles");
        // A reread's articles in order: RereadQueries.PageAsync.
        builder.HasKey(a => new { a.RereadId, a.ArticleId });
        builder.HasOne<RereadRow>().WithMany().HasForeignKey(a => a.RereadId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<ArticleRow>().WithMany().HasForeignKey(a => a.ArticleId).OnDelete(DeleteBehavior.Cascade);
    }
}
