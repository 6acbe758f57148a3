using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConflictTracker.Data.Articles;

internal sealed class ArticleRowConfiguration : IEntityTypeConfiguration<ArticleRow>
{
    public void Configure(EntityTypeBuilder<ArticleRow> builder)
    {
        builder.ToTable("articles");
        builder.HasOne(a => a.Source).WithMany().HasForeignKey(a => a.SourceId).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(a => a.Coverage);
        builder.Ignore(a => a.EffectiveRights);
        builder.Ignore(a => a.StateWhenPublished);

        // An article by its address: ArticleQueries.FindAsync.
        builder.HasIndex(a => a.Slug).IsUnique();
        // The days of the timeline, the articles of a day, an article's neighbours: TimelineQueries, ArticleQueries.
        builder.HasIndex(a => new { a.State, a.LastDay }).HasDatabaseName("IX_articles_timeline");
        // Drafts, newest first: ArticleQueries.DraftsAsync.
        builder.HasIndex(a => new { a.State, a.ImportedAt }).HasDatabaseName("IX_articles_imported");
        // What each source holds, counted within the index: SourceQueries.ListAsync.
        builder
            .HasIndex(a => new
            {
                a.State,
                a.SourceId,
                a.FirstDay,
                a.LastDay,
            })
            .HasDatabaseName("IX_articles_source");
        // The articles of a story, and the stories, latest first: StoryQueries.
        builder.HasIndex(a => a.StoryId).HasFilter("\"StoryId\" IS NOT NULL").HasDatabaseName("IX_articles_story");
        // What shows how sources count: ClockObservationQueries.
        builder
            .HasIndex(a => new { a.Conflict, a.ObservedOn })
            .HasFilter("\"ObservedDay\" IS NOT NULL")
            .HasDatabaseName("IX_articles_observed");
        // An article known again by its canonical address: ArticleIdentity.
        builder.HasIndex(a => a.UrlKey).HasFilter("\"UrlKey\" IS NOT NULL").HasDatabaseName("IX_articles_url");
        // An article known again by source, title and date: ArticleIdentity.
        builder.HasIndex(a => a.TitleKey).HasFilter("\"TitleKey\" IS NOT NULL").HasDatabaseName("IX_articles_title");
    }
}
