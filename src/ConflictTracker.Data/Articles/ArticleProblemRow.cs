using ConflictTracker.Core.Problems;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConflictTracker.Data.Articles;

/// <summary>A problem of an article's current revision, drafts included: what editors work through.</summary>
internal sealed class ArticleProblemRow
{
    public long Id { get; init; }

    public long ArticleId { get; init; }

    public required string Code { get; init; }

    public ProblemSeverity Severity { get; init; }

    public required string Message { get; init; }

    public int? Line { get; init; }

    /// <summary>When an editor left it as it is, or null while it is open.</summary>
    public DateTimeOffset? DismissedAt { get; set; }

    public string? DismissedBy { get; set; }
}

internal sealed class ArticleProblemRowConfiguration : IEntityTypeConfiguration<ArticleProblemRow>
{
    public void Configure(EntityTypeBuilder<ArticleProblemRow> builder)
    {
        builder.ToTable("article_problems");
        // The problems of one article, to replace them: ArticleStore.
        builder.HasIndex(p => p.ArticleId);
        // The open problems of a kind, newest first: ProblemQueries.
        builder.HasIndex(p => new { p.Code, p.Id }).HasFilter("\"DismissedAt\" IS NULL");
        // All open problems, newest first: ProblemQueries.
        builder.HasIndex(p => p.Id).HasFilter("\"DismissedAt\" IS NULL").HasDatabaseName("IX_article_problems_open");
        builder.HasOne<ArticleRow>().WithMany().HasForeignKey(p => p.ArticleId).OnDelete(DeleteBehavior.Cascade);
    }
}
