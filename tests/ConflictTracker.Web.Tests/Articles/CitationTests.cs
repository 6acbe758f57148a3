using System.Text.Json;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Web.Articles;

namespace ConflictTracker.Web.Tests.Articles;

/// <summary>Citations as the programs that read them take them.</summary>
public sealed class CitationTests
{
    private static readonly PartialDate Friday = new(new DateOnly(2024, 12, 20));

    private const string Address = "https://archive.example/article/bridge-reopens?revision=1";

    [Fact]
    public void BibTeX_WithWhatTeXTakesForItsOwn_EscapesIt() =>
        Assert.Contains(
            @"title = {Half \& half: 40 \% of \{one\} \textbackslash{}},",
            Of("Half & half: 40 % of {one} \\", Friday).BibTeX,
            StringComparison.Ordinal
        );

    [Fact]
    public void BibTeX_OfAnUndatedArticle_HasNoDate()
    {
        string entry = Of("A bridge", null).BibTeX;

        Assert.DoesNotContain("  date = ", entry, StringComparison.Ordinal);
        Assert.StartsWith("@misc{ct-bridge-reopens-1,\n  title = {A bridge},\n", entry, StringComparison.Ordinal);
    }

    [Fact]
    public void CslJson_OfAnArticle_HoldsWhatReadersOfItAskFor()
    {
        JsonElement item = JsonDocument.Parse(Of("Міст “відкрито”", Friday).CslJson).RootElement[0];

        Assert.Equal("article-newspaper", item.GetProperty("type").GetString());
        Assert.Equal("Міст “відкрито”", item.GetProperty("title").GetString());
        Assert.Equal("Sample Weekly", item.GetProperty("container-title").GetString());
        Assert.Equal("[[2024,12,20]]", DateOf(item, "issued"));
        Assert.Equal("[[2025,1,2]]", DateOf(item, "accessed"));
        Assert.Equal(Address, item.GetProperty("URL").GetString());
        Assert.Contains(ReadModels.Hash, item.GetProperty("note").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void CslJson_OfAMonth_SaysNoDay()
    {
        JsonElement item = JsonDocument
            .Parse(Of("A bridge", new PartialDate(Friday.First, DatePrecision.Month)).CslJson)
            .RootElement[0];

        Assert.Equal("[[2024,12]]", DateOf(item, "issued"));
    }

    private static Citation Of(string title, PartialDate? published)
    {
        ArticleView article = ReadModels.Article([]);
        return new Citation(
            article with
            {
                Summary = article.Summary with { DisplayTitle = title, Published = published },
            },
            Address,
            new DateOnly(2025, 1, 2)
        );
    }

    private static string DateOf(JsonElement item, string name) =>
        JsonSerializer.Serialize(item.GetProperty(name).GetProperty("date-parts").Deserialize<int[][]>());
}
