using System.Security.Cryptography;
using System.Text;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Search.Language;
using ConflictTracker.Parsing.Articles;
using ConflictTracker.Parsing.Conflicts;
using ConflictTracker.Web.Generation;

namespace ConflictTracker.Web.Tests.Generation;

public sealed class GeneratedCorpusTests
{
    private static readonly GeneratedCorpus Corpus = new(1_000);

    [Fact]
    public void Article_OfANumber_IsTheSameOnEveryMachine()
    {
        byte[] texts = Encoding.UTF8.GetBytes(
            string.Concat(Enumerable.Range(1, 50).Select(i => Corpus.Article(i).Text))
        );

        Assert.Equal(
            "f0163c2c6ebcd7ff30de2f8dc2e20d779e9e9e22466d33e8d918d1fe34594ef7",
            Convert.ToHexStringLower(SHA256.HashData(texts))
        );
    }

    [Fact]
    public void Article_ReadLikeAnyOther_HasItsSourceDayAndClaims()
    {
        GeneratedArticle article = Corpus.Article(7);

        ArticleDraft? draft = new ArticleReader()
            .Read(article.FileName, Encoding.UTF8.GetBytes(article.Text), new ReadingContext())
            .Draft;

        Assert.NotNull(draft);
        Assert.StartsWith("Source ", draft.SourceName, StringComparison.Ordinal);
        Assert.NotNull(draft.Dating.Coverage);
        Assert.NotEmpty(draft.Claims);
        Assert.InRange(article.Text.Length, 1_500, 8_000);
    }

    [Fact]
    public void Queries_OfEveryClass_AreUnderstood()
    {
        IEnumerable<string> queries = GeneratedQueries.Of(Corpus).SelectMany(c => c.Queries);

        Assert.All(
            queries,
            q => Assert.False(QueryParser.Parse(q, ConflictCatalog.Load().Find("ru-ua")!).HasErrors, q)
        );
    }
}
