using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Claims;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Events;
using ConflictTracker.Core.Names;
using ConflictTracker.Core.Sources;
using ConflictTracker.Data.Search;

namespace ConflictTracker.Data.Tests.Search;

/// <summary>Articles to be found.</summary>
internal static class TestArticles
{
    public static IndexedArticle Article(long id, string? title, params string[] paragraphs) =>
        new(
            id,
            title,
            [.. paragraphs.Select(p => new DocumentBlock(BlockKind.Paragraph, p, default))],
            null,
            null,
            null,
            null,
            null,
            Standing.Undated,
            [],
            [],
            [],
            [],
            [],
            new DateTimeOffset(2025, 1, 1, 12, 0, 0, TimeSpan.Zero)
        );

    public static IndexedArticle On(this IndexedArticle article, int year, int month, int day) =>
        article with
        {
            Coverage = DateSpan.Of(new DateOnly(year, month, day)),
            Standing = Standing.Stated,
        };

    /// <param name="more">How many days after the first are covered too.</param>
    public static IndexedArticle Covering(this IndexedArticle article, DateOnly first, int more) =>
        article with
        {
            Coverage = new DateSpan(first, first.AddDays(more)),
        };

    public static IndexedArticle From(this IndexedArticle article, string slug, string name) =>
        article with
        {
            Source = new SourceName(slug, name, IsSample: true),
        };

    public static IndexedArticle Mentioning(this IndexedArticle article, NameKind kind, string name) =>
        article with
        {
            Mentions = [.. article.Mentions, new Mention(kind, name, name, default)],
        };

    public static IndexedArticle WithEvent(this IndexedArticle article, string? topic, params string[] places) =>
        article with
        {
            Events = [.. article.Events, new ArticleEvent(article.Coverage, true, "", default, topic, places)],
        };

    public static IndexedArticle WithClaim(this IndexedArticle article, string? speaker, string? side, string verb) =>
        article with
        {
            Claims =
            [
                .. article.Claims,
                new Claim(
                    speaker,
                    null,
                    side,
                    verb,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    "",
                    default,
                    "x"
                ),
            ],
        };
}
