using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Sources;

namespace ConflictTracker.Data.Articles;

/// <summary>Makes what lists show from the archive's rows.</summary>
internal static class ArticleSummaries
{
    /// <param name="row">With its source loaded.</param>
    public static ArticleSummary Of(ArticleRow row) =>
        new(
            row.Id,
            row.Slug,
            row.DisplayTitle,
            row.IsUntitled,
            SourceNames.Of(row.Source),
            row.Language,
            row.Conflict,
            row.Lead,
            row.Published,
            row.Coverage,
            ArchiveJson.Read<List<DayRange>>(row.Days),
            row.Standing,
            row.Because,
            ArchiveJson.Read<List<string>>(row.Tags),
            row.State,
            row.Revision,
            row.ImportedAt
        )
        {
            StoryId = row.StoryId,
            ChangedAt = row.ChangedAt,
        };

    /// <summary>The same of an earlier revision: what the article said then.</summary>
    public static ArticleSummary Of(ArticleRow row, RevisionRow revision, RevisionContent content, SourceRow? source) =>
        Of(row) with
        {
            DisplayTitle = content.DisplayTitle,
            IsUntitled = content.Title is null,
            Source = SourceNames.Of(source),
            Language = content.Language,
            Conflict = content.Conflict,
            Lead = content.Lead,
            Published = content.Dating.Published,
            Coverage = content.Dating.Coverage,
            Days = content.Dating.Days,
            Standing = content.Dating.Standing,
            Because = content.Dating.Because,
            Tags = content.Tags,
            Revision = revision.Number,
        };
}
