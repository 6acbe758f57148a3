using ConflictTracker.Core.Reread;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConflictTracker.Data.Reread;

/// <summary>How often an article differs in one kind.</summary>
internal sealed class RereadKindRow
{
    public long RereadId { get; init; }

    public ChangeKind Kind { get; init; }

    public long ArticleId { get; init; }

    public int Count { get; init; }

    /// <summary>The article differs in nothing else.</summary>
    public bool IsAlone { get; init; }
}

internal sealed class RereadKindRowConfiguration : IEntityTypeConfiguration<RereadKindRow>
{
    public void Configure(EntityTypeBuilder<RereadKindRow> builder)
    {
        builder.ToTable("reread_kinds");
        // Differences by kind, and the articles of one kind in order: RereadQueries.
        builder.HasKey(k => new
        {
            k.RereadId,
            k.Kind,
            k.ArticleId,
        });
        builder.Property(k => k.Kind).HasConversion<string>();
        builder
            .HasOne<RereadArticleRow>()
            .WithMany()
            .HasForeignKey(k => new { k.RereadId, k.ArticleId })
            .OnDelete(DeleteBehavior.Cascade);
    }
}
