using ConflictTracker.Core.Import;
using ConflictTracker.Data.Articles;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConflictTracker.Data.Import;

/// <summary>What became of one file of a run. Stays when the article goes.</summary>
internal sealed class ImportOutcomeRow
{
    public long Id { get; init; }

    public long RunId { get; init; }

    public required string File { get; init; }

    public ImportOutcomeKind Kind { get; init; }

    public long? ArticleId { get; init; }

    public ArticleRow? Article { get; init; }

    /// <summary>The article's address as it was reported.</summary>
    public string? Slug { get; init; }

    public string? DuplicateOf { get; init; }

    /// <summary>JSON.</summary>
    public required string Problems { get; init; }
}

internal sealed class ImportOutcomeRowConfiguration : IEntityTypeConfiguration<ImportOutcomeRow>
{
    public void Configure(EntityTypeBuilder<ImportOutcomeRow> builder)
    {
        builder.ToTable("import_outcomes");
        builder.HasOne<ImportRunRow>().WithMany().HasForeignKey(o => o.RunId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(o => o.Article).WithMany().HasForeignKey(o => o.ArticleId).OnDelete(DeleteBehavior.SetNull);

        // The files of a run in the order of import: ImportRunQueries.FilesAsync.
        builder.HasIndex(o => new { o.RunId, o.Id });
        // Whether a run took an article in already, under another name: ArticleIdentity.
        builder.HasIndex(o => new { o.ArticleId, o.RunId });
    }
}
