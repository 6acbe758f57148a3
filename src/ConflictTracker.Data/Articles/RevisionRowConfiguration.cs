using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConflictTracker.Data.Articles;

internal sealed class RevisionRowConfiguration : IEntityTypeConfiguration<RevisionRow>
{
    public void Configure(EntityTypeBuilder<RevisionRow> builder)
    {
        builder.ToTable("revisions");
        builder.HasOne<ArticleRow>().WithMany().HasForeignKey(r => r.ArticleId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<OriginalRow>().WithMany().HasForeignKey(r => r.Sha256).OnDelete(DeleteBehavior.Restrict);

        // A revision of an article, and its history in order: ArticleQueries.FindAsync.
        builder.HasIndex(r => new { r.ArticleId, r.Number }).IsUnique();
        // An article known again by its original's bytes: ArticleIdentity.
        builder.HasIndex(r => r.Sha256);
        // What waits for an editor: PendingRevisionQueries.
        builder.HasIndex(r => r.At).HasFilter("\"IsPending\" = 1").HasDatabaseName("IX_revisions_pending");
        // What a run wrote, to undo it: ImportRunStore.UndoAsync.
        builder.HasIndex(r => r.RunId).HasFilter("\"RunId\" IS NOT NULL");
    }
}
