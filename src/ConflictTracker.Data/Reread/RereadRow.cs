using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConflictTracker.Data.Reread;

/// <summary>One reread with its counts. Its articles' differences are kept until the next one begins,
/// and which of them were accepted as long as that stands.</summary>
internal sealed class RereadRow
{
    public long Id { get; init; }

    public int RulesVersion { get; init; }

    public string? By { get; init; }

    public DateTimeOffset StartedAt { get; init; }

    public DateTimeOffset? EndedAt { get; set; }

    public int Articles { get; init; }

    public int Identical { get; set; }

    public int Unreadable { get; set; }

    public int Changed { get; set; }

    /// <summary>The last article that was read: where it goes on.</summary>
    public long LastArticleId { get; set; }
}

internal sealed class RereadRowConfiguration : IEntityTypeConfiguration<RereadRow>
{
    public void Configure(EntityTypeBuilder<RereadRow> builder) => builder.ToTable("rereads");
}
