using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Core.Articles;

/// <summary>Enough of an article to link to it.</summary>
public sealed record ArticleLink(string Slug, string DisplayTitle, DateSpan? Coverage);
