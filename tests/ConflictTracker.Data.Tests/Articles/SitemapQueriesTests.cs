using ConflictTracker.Data.Articles;
using ConflictTracker.Data.Tests.Archive;

namespace ConflictTracker.Data.Tests.Articles;

public sealed class SitemapQueriesTests
{
    [Theory]
    [InlineData(2, new[] { 2, 2, 1 })]
    [InlineData(4, new[] { 4, 1 })]
    [InlineData(5, new[] { 5 })]
    [InlineData(6, new[] { 5 })]
    public async Task Lists_FromStartToStart_HoldEveryArticleOnce(int most, int[] lengths)
    {
        await using TestArchive archive = await TestArchive.NewAsync();
        await archive.ImportAsync([
            .. Enumerable.Range(1, 5).Select(day => Drafts.Of($"Fog {day}", $"2024-12-0{day}")),
        ]);

        List<IReadOnlyList<SitemapArticle>> lists = [];
        foreach (long after in await archive.Sitemap.StartsAsync(most, default))
        {
            lists.Add(await archive.Sitemap.ArticlesAsync(after, most, default));
        }

        Assert.Equal(lengths, lists.Select(list => list.Count));
        Assert.Equal(5, lists.SelectMany(list => list).Select(article => article.Slug).Distinct().Count());
    }

    [Fact]
    public async Task Lists_OfAnEmptyArchive_AreOneEmptyList()
    {
        await using TestArchive archive = await TestArchive.NewAsync();

        Assert.Equal([0], await archive.Sitemap.StartsAsync(2, default));
        Assert.Empty(await archive.Sitemap.ArticlesAsync(0, 2, default));
    }
}
