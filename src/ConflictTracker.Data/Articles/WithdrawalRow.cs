using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConflictTracker.Data.Articles;

/// <summary>The tombstone of a withdrawn article.</summary>
internal sealed class WithdrawalRow
{
    public long ArticleId { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>Public.</summary>
    public required string Reason { get; init; }

    public string? By { get; init; }
}

internal sealed class WithdrawalRowConfiguration : IEntityTypeConfiguration<WithdrawalRow>
{
    public void Configure(EntityTypeBuilder<WithdrawalRow> builder)
    {
        builder.ToTable("withdrawals");
        builder.HasKey(w => w.ArticleId);
        builder.Property(w => w.ArticleId).ValueGeneratedNever();
        builder.HasOne<ArticleRow>().WithOne().HasForeignKey<WithdrawalRow>(w => w.ArticleId);
    }
}
