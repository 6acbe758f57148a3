using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Import;
using ConflictTracker.Core.Search;
using ConflictTracker.Core.Timeline;
using ConflictTracker.Data.Search;
using ConflictTracker.Data.Tests.Archive;

namespace ConflictTracker.Data.Tests.Search;

public sealed class SearchQueriesTests : IAsyncLifetime
{
    private TestArchive _archive = null!;

    public async Task InitializeAsync() => _archive = await TestArchive.NewAsync();

    public async Task DisposeAsync() => await _archive.DisposeAsync();

    [Fact]
    public async Task Search_ImportedArticle_IsFoundWithItsPassage()
    {
        await _archive.ImportOneAsync(
            Drafts.Of(
                "Ferry held at the quay",
                "2024-12-20",
                "The harbour was quiet at dawn. Two ferries waited for the pilot’s word. Nobody spoke of the night."
            )
        );

        SearchPage page = await SearchAsync("ferry");

        SearchHit hit = Assert.Single(page.Hits);
        MarkedPassage passage = Assert.Single(hit.Passages);
        Assert.Equal((1, 1), (page.Total, passage.Block));
        Assert.Equal("[Ferry] held at the quay", Marked(hit.Title));
        Assert.Equal("Two [ferries] waited for the pilot’s word. Nobody spoke of the night.", Marked(passage.Text));
        Assert.True(passage is { IsCutBefore: true, IsCutAfter: false });
        Assert.Equal("articles with “ferry” in any form, newest day first", page.ReadBack);
    }

    [Fact]
    public async Task Search_PassageWithAnEventAndAClaim_ComesWithThem_AndWithNoOthers()
    {
        const string told = "A ferry was hit on Wednesday, the harbour master said, and 4 sailors were hurt.";
        const string other = "The pilot slept until noon on Thursday.";
        await _archive.ImportOneAsync(
            Drafts
                .Of("Night at the quay", "2024-12-16/2024-12-20", $"{told} {new string('x', 200)}. {other}")
                .Telling("2024-12-18", told)
                .Telling("2024-12-19", other)
                .Claiming("the harbour master", "4", told)
                .Claiming("the pilot", "1", other)
        );

        SearchPage page = await SearchAsync("ferry");

        MarkedPassage passage = Assert.Single(Assert.Single(page.Hits).Passages);
        Assert.Equal(Drafts.Span("2024-12-18"), Assert.Single(passage.Events).When);
        Assert.Equal("the harbour master", Assert.Single(passage.Claims).Speaker);
    }

    [Fact]
    public async Task Search_TextWithErrors_KeepsItAndFindsNothing()
    {
        await _archive.ImportOneAsync(Drafts.Of("Ferry held at the quay", "2024-12-20"));

        SearchPage page = await SearchAsync("ferry colour:red");

        Assert.Equal("CT4007", Assert.Single(page.Problems).Code);
        Assert.Equal("ferry colour:red", page.Query.Text);
        Assert.Empty(page.Hits);
    }

    [Fact]
    public async Task Search_Pages_HoldEveryArticleOnce()
    {
        await _archive.ImportAsync([
            .. Enumerable.Range(1, 25).Select(n => Drafts.Of($"Ferry {n} held", $"2024-12-{n:00}", file: $"{n}.txt")),
        ]);

        SearchPage first = await SearchAsync("ferry");
        SearchPage second = await SearchAsync("ferry", after: first.Next);

        Assert.Equal((25, 20, 5), (first.Total, first.Hits.Count, second.Hits.Count));
        Assert.Equal("Ferry 25 held", first.Hits[0].Article.DisplayTitle);
        Assert.Equal("Ferry 1 held", second.Hits[^1].Article.DisplayTitle);
        Assert.Null(second.Next);
        Assert.Equal(25, first.Weeks.Sum(w => w.Articles));
    }

    [Fact]
    public async Task Search_WithdrawnOrUndone_IsFoundNoMore()
    {
        (_, IReadOnlyList<ImportOutcome> kept) = await _archive.ImportAsync(
            Drafts.Of("Ferry held at the quay", "2024-12-20")
        );
        (long run, _) = await _archive.ImportAsync(Drafts.Of("Ferry lost at sea", "2024-12-21"));
        await _archive.Articles.WithdrawAsync(kept[0].Slug!, "Not ours.", "editor", default);
        await _archive.Runs.UndoAsync(run, "editor", default);

        Assert.Equal(0, (await SearchAsync("ferry")).Total);
    }

    [Fact]
    public async Task Search_AgainAfterAnImport_CountsWhatIsNew()
    {
        await _archive.ImportOneAsync(Drafts.Of("Ferry held at the quay", "2024-12-20"));
        SearchPage before = await SearchAsync("ferry");
        await _archive.ImportAsync(Drafts.Of("Ferry lost at sea", "2024-12-21"));

        SearchPage after = await SearchAsync("ferry");

        Assert.Equal((1, 2), (before.Total, after.Total));
    }

    [Fact]
    public async Task Search_AgainAfterARevision_ShowsWhatTheArticleSaysNow()
    {
        await _archive.ImportOneAsync(Drafts.Of("Ferry sails", "2024-12-20", "The ferry sailed at dawn."));
        SearchPage before = await SearchAsync("ferry");
        await _archive.ImportOneAsync(Drafts.Of("Ferry sails", "2024-12-20", "The ferry sailed at noon."));

        SearchPage after = await SearchAsync("ferry");

        Assert.Equal(["The [ferry] sailed at dawn."], before.Hits[0].Passages.Select(p => Marked(p.Text)));
        Assert.Equal(["The [ferry] sailed at noon."], after.Hits[0].Passages.Select(p => Marked(p.Text)));
    }

    [Fact]
    public async Task Search_InAnotherOrderOrWithAnotherFilter_CountsForItself()
    {
        await _archive.ImportAsync(
            Drafts.Of("Ferry held at the quay", "2024-12-20", file: "1.txt"),
            Drafts.Of("Ferry lost at sea", "2024-12-21", file: "2.txt")
        );
        SearchQueries queries = _archive.Get<SearchQueries>();
        TimelineFilter oneDay = TimelineFilter.All with { Days = DateSpan.Of(new DateOnly(2024, 12, 20)) };
        TimelineFilter notOurs = TimelineFilter.All with { Source = new FacetChoice([], ["harbour-gazette"]) };

        SearchPage all = await SearchAsync("ferry");
        SearchPage best = await SearchAsync("ferry sort:best");
        SearchPage narrowed = await queries.SearchAsync(new SearchRequest("ferry", oneDay), default);
        SearchPage without = await queries.SearchAsync(new SearchRequest("ferry", notOurs), default);

        Assert.Equal((2, 2, 1, 0), (all.Total, best.Total, narrowed.Total, without.Total));
        Assert.Same(all.Weeks, best.Weeks);
    }

    [Fact]
    public async Task Search_WithAValueLeftOut_StillNamesItToBeLetIn()
    {
        await _archive.ImportOneAsync(Drafts.Of("Ferry held at the quay", "2024-12-20"));
        TimelineFilter notOurs = TimelineFilter.All with { Source = new FacetChoice([], ["harbour-gazette"]) };

        SearchPage page = await _archive.Get<SearchQueries>().SearchAsync(new SearchRequest("ferry", notOurs), default);

        Assert.Equal(
            new FacetValue("harbour-gazette", "Harbour Gazette", 0),
            Assert.Single(page.Facets.Single(f => f.Name == "source").Values)
        );
    }

    [Theory]
    [InlineData("ferrry", "ferry")]
    [InlineData("frery quay", "ferry")]
    [InlineData("-quay habrour", "harbour")]
    [InlineData("fer", "")]
    [InlineData("ferry zeppelin", "")]
    public async Task Search_WithASlip_HintsAtWordsThatAreThere(string text, string hints)
    {
        await _archive.ImportOneAsync(
            Drafts.Of("Ferry held at the quay", "2024-12-20", "The harbour was quiet at dawn.")
        );

        SearchPage page = await SearchAsync(text);

        Assert.Equal(hints, string.Join(' ', page.Hints.SelectMany(h => h.Instead)));
    }

    [Fact]
    public async Task Search_WithASlip_NamesNoWordOfAWithdrawnArticle()
    {
        (_, IReadOnlyList<ImportOutcome> gone) = await _archive.ImportAsync(
            Drafts.Of("Ferry held at the quay", "2024-12-20")
        );
        await _archive.Articles.WithdrawAsync(gone[0].Slug!, "Not ours.", "editor", default);

        Assert.Empty((await SearchAsync("ferrry")).Hints);
    }

    [Fact]
    public async Task Search_Sort_InTheTextComesBeforeThePages()
    {
        await _archive.ImportAsync(
            Drafts.Of("Ferry held at the quay", "2024-12-20"),
            Drafts.Of("Ferry freed at noon", "2024-12-22")
        );

        SearchPage page = await SearchAsync("ferry sort:oldest");

        Assert.Equal(SearchOrder.Oldest, page.Order);
        Assert.Equal("Ferry held at the quay", page.Hits[0].Article.DisplayTitle);
    }

    [Fact]
    public async Task Search_FilterAlone_ListsWithoutPassages()
    {
        await _archive.ImportOneAsync(Drafts.Of("Ferry held at the quay", "2024-12-20"));
        TimelineFilter filter = TimelineFilter.All with { Source = new FacetChoice(["harbour-gazette"], []) };

        SearchPage page = await _archive.Get<SearchQueries>().SearchAsync(new SearchRequest("", filter), default);

        Assert.Empty(Assert.Single(page.Hits).Passages);
        Assert.Equal("every article, newest day first", page.ReadBack);
    }

    private Task<SearchPage> SearchAsync(string text, string? after = null) =>
        _archive.Get<SearchQueries>().SearchAsync(new SearchRequest(text, TimelineFilter.All, After: after), default);

    private static string Marked(MarkedText text)
    {
        string marked = text.Text;
        foreach (var mark in text.Marks.Reverse())
        {
            marked = marked.Insert(mark.End, "]").Insert(mark.Start, "[");
        }

        return marked;
    }
}
