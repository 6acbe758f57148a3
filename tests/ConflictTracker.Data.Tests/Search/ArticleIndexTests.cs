using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Names;
using ConflictTracker.Core.Search;
using ConflictTracker.Core.Search.Language;
using ConflictTracker.Core.Search.Words;
using ConflictTracker.Core.Timeline;
using ConflictTracker.Data.Search;
using static ConflictTracker.Data.Tests.Search.TestArticles;

namespace ConflictTracker.Data.Tests.Search;

public sealed class ArticleIndexTests : IDisposable
{
    private static readonly Spellings KyivAndSons = new([
        ["Kyiv", "Kiev", "Київ", "Киев"],
    ]);

    private static readonly ConflictCalendar Calendar = new(
        "ru-ua",
        "The invasion",
        "Europe/Kyiv",
        new DayClock("invasion", "Invasion", new DateOnly(2022, 2, 24), null, []),
        [],
        [],
        []
    );

    private readonly IndexFile _file = new();

    public void Dispose() => _file.Dispose();

    [Theory]
    [InlineData(1, 2_000, 2_000)]
    [InlineData(2, 60, 200)]
    public async Task Find_GeneratedQueries_AreAnsweredAsByAPlainScan(int seed, int articles, int queries)
    {
        GeneratedArchive archive = new(seed);
        IndexedArticle[] held = [.. Enumerable.Range(1, articles).Select(id => archive.Article(id))];
        (long Id, PlainScan Scan)[] scans = [.. held.Select(a => (a.Id, new PlainScan(a, KyivAndSons)))];
        await _file.PutAsync(held);

        for (int i = 0; i < queries; i++)
        {
            QueryNode condition = archive.Query();
            IEnumerable<long> expected = scans.Where(s => s.Scan.Meets(condition)).Select(s => s.Id);

            IReadOnlyList<long> found = await AllAsync(condition, SearchOrder.Newest, take: articles / 10);
            IndexCounts counts = await CountAsync(condition);
            IndexCounts total = await _file.Index.CountAsync(
                _file.Connection,
                Query(condition),
                CountedParts.Total,
                default
            );
            (IndexPage page, IndexCounts beside) = await _file.Index.FindAndCountAsync(
                _file.Connection,
                Query(condition),
                CountedParts.Facets,
                default
            );

            string query = QueryPrinter.Print(condition);
            Assert.True(
                expected.SequenceEqual(found.Order()),
                $"{query}: expected {Ids(expected)}, found {Ids(found.Order())}"
            );
            Assert.True(found.Count == counts.Total, $"{query}: {found.Count} found, {counts.Total} counted");
            Assert.True(found.Count == total.Total, $"{query}: {found.Count} found, {total.Total} counted alone");
            Assert.Equal(found.Take(page.Articles.Count), page.Articles);
            Assert.Equal(counts.Total, beside.Total);
            Assert.Equal(counts.Weeks, beside.Weeks);
            Assert.Equal(counts.Facets.SelectMany(f => f.Values), beside.Facets.SelectMany(f => f.Values));
        }
    }

    [Theory]
    [InlineData(SearchOrder.Newest, "3 2 1 5 4")]
    [InlineData(SearchOrder.Oldest, "1 2 3 4 5")]
    public async Task Find_ByDate_PutsUndatedLast(SearchOrder order, string ids)
    {
        await _file.PutAsync(
            Article(4, null, "drone"),
            Article(2, null, "drone").On(2024, 12, 17),
            Article(1, null, "drone").On(2024, 12, 16),
            Article(5, null, "drone"),
            Article(3, null, "drone").On(2024, 12, 18)
        );

        Assert.Equal(ids, Ids(await AllAsync(Parse("drone"), order)));
    }

    [Fact]
    public async Task Find_Best_RanksTheTitleFirst()
    {
        await _file.PutAsync(
            Article(1, "Night of quiet", "One refinery worker slept while the city waited for the morning.")
                .On(2024, 12, 18),
            Article(2, "Refinery burns", "Smoke stood over the works until the morning came.").On(2024, 12, 16),
            Article(3, "Nothing else", "The town kept still.").On(2024, 12, 17)
        );

        Assert.Equal("2 1", Ids(await AllAsync(Parse("refinery"), SearchOrder.Best)));
    }

    [Fact]
    public async Task Put_Again_ReplacesTextAndMovesTheRow()
    {
        await _file.PutAsync(Article(1, null, "drone").On(2024, 12, 16), Article(2, null, "missile").On(2024, 12, 17));
        await _file.PutAsync(Article(1, null, "missile").On(2024, 12, 18));

        Assert.Empty(await AllAsync(Parse("drone"), SearchOrder.Newest));
        Assert.Equal("1 2", Ids(await AllAsync(Parse("missile"), SearchOrder.Newest)));
        Assert.Equal("1", Ids(await AllAsync(Parse("on:2024-12-18"), SearchOrder.Newest)));
    }

    [Fact]
    public async Task Remove_Article_ForgetsIt()
    {
        await _file.PutAsync(Article(1, null, "drone").On(2024, 12, 16), Article(2, null, "drone").On(2024, 12, 16));
        await _file.RemoveAsync(1);
        await _file.RemoveAsync(99);

        Assert.Equal("2", Ids(await AllAsync(Parse("drone"), SearchOrder.Newest)));
    }

    [Fact]
    public async Task Find_Range_HoldsWhatCoversAnyOfItsDays()
    {
        await _file.PutAsync(
            Article(1, null, "a").Covering(new DateOnly(2024, 12, 16), 4),
            Article(2, null, "a").On(2024, 12, 17),
            Article(3, null, "a").On(2024, 12, 19),
            Article(4, null, "a")
        );

        Assert.Equal("1 2", Ids(await AllAsync(Parse("on:2024-12-15..2024-12-17"), SearchOrder.Newest)));
        Assert.Equal("4", Ids(await AllAsync(Parse("-on:>2000"), SearchOrder.Newest)));
    }

    [Theory]
    [InlineData("kyiv", "1 2 3")]
    [InlineData("\"kyiv\"", "1")]
    [InlineData("place:kiev", "1")]
    [InlineData("Київ -kyiv*", "2 3")]
    public async Task Find_Spellings_AreFoundTogetherUnlessQuoted(string text, string ids)
    {
        await _file.PutAsync(
            Article(1, null, "Kyiv woke.").Mentioning(NameKind.Place, "Kyiv"),
            Article(2, null, "Kiev woke."),
            Article(3, null, "Київ прокинувся.")
        );

        Assert.Equal(ids, Ids((await AllAsync(Parse(text), SearchOrder.Newest)).Order()));
    }

    [Fact]
    public async Task Find_Filter_NarrowsByFacets()
    {
        await _file.PutAsync(
            Article(1, null, "drone")
                .On(2024, 12, 16)
                .From("sample-wire", "Sample Wire")
                .WithEvent("air attack", "Kyiv"),
            Article(2, null, "drone")
                .On(2024, 12, 17)
                .From("sample-daily", "Sample Daily")
                .WithEvent("air attack", "Kyiv"),
            Article(3, null, "drone").On(2024, 12, 18)
        );
        TimelineFilter all = TimelineFilter.All;

        Assert.Equal("1", Ids(await FilteredAsync(all with { Source = new FacetChoice(["sample-wire"], []) })));
        Assert.Equal(
            "2 1",
            Ids(await FilteredAsync(all with { Source = new FacetChoice(["sample-wire", "sample-daily"], []) }))
        );
        Assert.Equal("3 2", Ids(await FilteredAsync(all with { Source = new FacetChoice([], ["sample-wire"]) })));
        Assert.Equal("3", Ids(await FilteredAsync(all with { Source = new FacetChoice(["unknown"], []) })));
        Assert.Equal("2 1", Ids(await FilteredAsync(all with { Topic = new FacetChoice(["air-attack"], []) })));
        Assert.Equal("3", Ids(await FilteredAsync(all with { Place = new FacetChoice([], ["kyiv"]) })));
        Assert.Equal("", Ids(await FilteredAsync(all with { Standing = new FacetChoice([], ["stated"]) })));
        Assert.Equal("3 2 1", Ids(await FilteredAsync(all with { Standing = new FacetChoice([], ["disputed"]) })));
        Assert.Equal("2", Ids(await FilteredAsync(all with { Days = DateSpan.Of(new DateOnly(2024, 12, 17)) })));
    }

    [Fact]
    public async Task Count_Results_GivesWeeksAndFacets()
    {
        await _file.PutAsync(
            Article(1, null, "drone").On(2024, 12, 15).From("sample-wire", "Sample Wire"),
            Article(2, null, "drone").On(2024, 12, 16).From("sample-wire", "Sample Wire"),
            Article(3, null, "drone").On(2024, 12, 22),
            Article(4, null, "drone"),
            Article(5, null, "missile").On(2024, 12, 22)
        );

        IndexCounts counts = await CountAsync(Parse("drone"));

        Assert.Equal(4, counts.Total);
        Assert.Equal(
            [new DayCount(new DateOnly(2024, 12, 9), 1, 0), new DayCount(new DateOnly(2024, 12, 16), 2, 0)],
            counts.Weeks
        );
        Facet source = Assert.Single(counts.Facets, f => f.Name == "source");
        Assert.Equal(
            [new FacetValue("sample-wire", "Sample Wire", 2), new FacetValue("unknown", "unknown", 2)],
            source.Values
        );
    }

    [Fact]
    public async Task Find_BudgetSpent_AnswersWithWhatItHas()
    {
        using IndexFile file = new(budget: TimeSpan.Zero);
        GeneratedArchive archive = new(seed: 3);
        await file.PutAsync([.. Enumerable.Range(1, 400).Select(id => archive.Article(id))]);

        IndexPage page = await file.Index.FindAsync(
            file.Connection,
            Query(Parse("-zzz -yyy -xxx published:<1000")),
            default
        );
        IndexCounts counts = await file.Index.CountAsync(
            file.Connection,
            Query(Parse("-zzz published:>1000")),
            CountedParts.Facets,
            default
        );

        Assert.False(page.IsComplete);
        Assert.False(counts.IsComplete);
    }

    [Theory]
    [InlineData("\"a\" OR *")]
    [InlineData("title : x\" NEAR(")]
    [InlineData("nonsense")]
    public async Task Find_AfterThatIsNoKey_BeginsAnew(string after)
    {
        await _file.PutAsync(Article(1, null, "drone"));

        foreach (SearchOrder order in Enum.GetValues<SearchOrder>())
        {
            IndexQuery query = Query(Parse("drone")) with { After = after, Order = order };
            IndexPage page = await _file.Index.FindAsync(_file.Connection, query, default);
            Assert.Equal([1], page.Articles);
        }
    }

    private static QueryNode? Parse(string text) => QueryParser.Parse(text, Calendar).Query.Root;

    private static IndexQuery Query(QueryNode? condition) =>
        new(condition, TimelineFilter.All, KyivAndSons, SearchOrder.Newest, null, 20);

    private async Task<IReadOnlyList<long>> FilteredAsync(TimelineFilter filter)
    {
        IndexQuery query = Query(Parse("drone")) with { Filter = filter };
        return (await _file.Index.FindAsync(_file.Connection, query, default)).Articles;
    }

    private Task<IndexCounts> CountAsync(QueryNode? condition) =>
        _file.Index.CountAsync(_file.Connection, Query(condition), CountedParts.Facets, default);

    /// <summary>Every result, by way of small pages.</summary>
    private async Task<IReadOnlyList<long>> AllAsync(QueryNode? condition, SearchOrder order, int take = 7)
    {
        List<long> all = [];
        IndexQuery query = Query(condition) with { Order = order, Take = take };
        do
        {
            IndexPage page = await _file.Index.FindAsync(_file.Connection, query, default);
            all.AddRange(page.Articles);
            query = query with { After = page.Next };
        } while (query.After is not null);

        return all;
    }

    private static string Ids(IEnumerable<long> ids) => string.Join(' ', ids);
}
