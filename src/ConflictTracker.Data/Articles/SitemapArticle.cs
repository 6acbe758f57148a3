namespace ConflictTracker.Data.Articles;

/// <summary>A published article as a sitemap names it.</summary>
/// <param name="ChangedAt">When what readers see of it last changed.</param>
public sealed record SitemapArticle(string Slug, DateTimeOffset ChangedAt);
