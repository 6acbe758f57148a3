using AngleSharp.Dom;
using Bunit;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Claims;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Events;
using ConflictTracker.Core.Search;
using ConflictTracker.Core.Search.Language;
using ConflictTracker.Core.Sources;
using ConflictTracker.Core.Timeline;
using ConflictTracker.Web.Search;
using SearchAnswer = ConflictTracker.Core.Search.SearchPage;

namespace ConflictTracker.Web.Tests.Search;

public sealed class SearchResultsTests : ReaderContext
{
    private static readonly ArticleSummary Article = new(
        7,
        "ferry-held",
        "Ferry held at the quay",
        IsUntitled: false,
        new SourceName("sample-wire", "Sample Wire", IsSample: true),
        "en",
        "ru-ua",
        "The harbour was quiet at dawn.",
        new PartialDate(new DateOnly(2024, 12, 20)),
        DateSpan.Of(new DateOnly(2024, 12, 20)),
        [],
        Standing.Stated,
        "",
        [],
        ArticleState.Published,
        1,
        default
    );

    [Fact]
    public void Results_Hit_LinksToItsPassageAndMarksTheWords()
    {
        MarkedPassage passage = new(3, new MarkedText("Two ferries waited.", [new TextSpan(4, 7)]), true, false);
        SearchHit hit = new(Article, new MarkedText(Article.DisplayTitle, [new TextSpan(0, 5)]), [passage], More: 2);

        var results = Show("ferry", Answer("ferry") with { Total = 1, Hits = [hit] });

        IElement link = results.Find(".snip a");
        Assert.Equal("/article/ferry-held#b3", link.GetAttribute("href"));
        Assert.Equal("… Two ferries waited.", link.TextContent);
        Assert.Equal("ferries", link.QuerySelector("mark")!.TextContent);
        Assert.Equal("Ferry", results.Find("h3 mark").TextContent);
        Assert.Equal("2024-12-20", results.Find("time").GetAttribute("datetime"));
        Assert.Contains("Day 1,031", results.Find(".d").TextContent, StringComparison.Ordinal);
        Assert.Contains("2 more passages", results.Find(".meta").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-12", "December 2024")]
    [InlineData(null, "Undated")]
    public void Results_ArticleOfNoDay_SaysWhatIsKnownOfItsDate(string? published, string said)
    {
        PartialDate? date = PartialDate.TryParse(published, out PartialDate read) ? read : null;
        ArticleSummary article = Article with { Coverage = null, Published = date };
        SearchHit hit = new(article, new MarkedText(article.DisplayTitle, []), [], More: 0);

        var results = Show("ferry", Answer("ferry") with { Total = 1, Hits = [hit] });

        Assert.Equal(said, results.Find(".d").TextContent.Trim());
    }

    [Fact]
    public void Results_HitWithoutWords_ShowsTheOpeningWords()
    {
        SearchHit hit = new(Article, new MarkedText(Article.DisplayTitle, []), [], More: 0);

        var results = Show("source:sample-wire", Answer("source:sample-wire") with { Total = 1, Hits = [hit] });

        Assert.Equal(Article.Lead, results.Find(".snip").TextContent);
        Assert.Empty(results.FindAll("mark"));
    }

    [Fact]
    public void Results_Orders_AreLinksThatKeepTheSearch()
    {
        SearchHit hit = new(Article, new MarkedText("x", []), [], More: 0);

        var results = Show(
            "ferry sort:oldest",
            Answer("ferry sort:oldest") with
            {
                Total = 1,
                Hits = [hit],
                Order = SearchOrder.Oldest,
            }
        );

        Assert.Equal(
            ["/search?q=ferry", "/search?q=ferry&sort=oldest", "/search?q=ferry&sort=best"],
            results.FindAll(".seg a").Select(a => a.GetAttribute("href"))
        );
        Assert.Equal("Oldest day", results.Find(".seg a[aria-current=true]").TextContent);
    }

    [Fact]
    public void Results_PassageThatTellsOfAnotherDay_SaysTheDayAndWhoClaims()
    {
        MarkedPassage passage = new(3, new MarkedText("Two ferries sank on Tuesday, the pilot said.", []), false, false)
        {
            Events =
            [
                new ArticleEvent(
                    DateSpan.Of(new DateOnly(2024, 12, 17)),
                    true,
                    "Two ferries sank on Tuesday, the pilot said.",
                    default,
                    null,
                    []
                ),
                new ArticleEvent(
                    Article.Coverage,
                    true,
                    "Two ferries sank on Tuesday, the pilot said.",
                    default,
                    null,
                    []
                ),
            ],
            Claims =
            [
                new Claim(
                    "the pilot",
                    null,
                    null,
                    "said",
                    null,
                    "Two",
                    2,
                    null,
                    "ferries",
                    null,
                    null,
                    null,
                    null,
                    "x",
                    default,
                    "subject-says"
                ),
            ],
        };

        var results = Show(
            "ferry",
            Answer("ferry") with
            {
                Total = 1,
                Hits = [new(Article, new MarkedText("x", []), [passage], More: 0)],
            }
        );

        Assert.Equal("Tue 17 Dec · Day 1,028", Assert.Single(results.FindAll(".told")).TextContent.Trim());
        Assert.Contains("the pilot", results.Find(".claim .who").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SearchOrder.Best, "Ranked by: words in the title, 5 passages")]
    [InlineData(SearchOrder.Newest, null)]
    public void Results_BestFirst_SayWhatEachIsRankedBy(SearchOrder order, string? said)
    {
        MarkedPassage passage = new(3, new MarkedText("Two ferries.", [new TextSpan(4, 7)]), false, false);
        SearchHit hit = new(Article, new MarkedText("Ferry held", [new TextSpan(0, 5)]), [passage], More: 4);

        var results = Show("ferry", Answer("ferry") with { Total = 1, Hits = [hit], Order = order });

        Assert.Equal(
            said,
            results
                .FindAll(".res p")
                .Select(p => p.TextContent.Trim())
                .SingleOrDefault(t => t.StartsWith("Ranked", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Results_Weeks_AreABarEachAndATable()
    {
        SearchHit hit = new(Article, new MarkedText("x", []), [], More: 0);
        DayCount[] weeks = [new(new DateOnly(2024, 12, 2), 1, 0), new(new DateOnly(2024, 12, 16), 4, 0)];

        var results = Show("ferry", Answer("ferry") with { Total = 5, Hits = [hit], Weeks = weeks });

        Assert.Equal("M0 60h.85v16h-.85zM2 14h.85v62h-.85z", results.Find(".hits .f").GetAttribute("d"));
        Assert.Equal("M2 14h.85v62h-.85z", results.Find(".hits .f.t").GetAttribute("d"));
        Assert.Equal(2, results.FindAll(".hits svg a").Count);
        Assert.Equal(2, results.FindAll(".hits tbody tr").Count);
        Assert.Equal("/search?q=ferry&day=1027..1033", results.FindAll(".hits tbody a")[1].GetAttribute("href"));
    }

    [Fact]
    public void Results_MoreThanAYear_LinksLeadToFourWeeksEach()
    {
        SearchHit hit = new(Article, new MarkedText("x", []), [], More: 0);
        DateOnly first = new(2023, 1, 2);
        DayCount[] weeks =
        [
            .. Enumerable.Range(0, 54).Where(w => w != 2).Select(w => new DayCount(first.AddDays(w * 7), 2, 0)),
        ];

        var results = Show("ferry", Answer("ferry") with { Total = 106, Hits = [hit], Weeks = weeks });

        Assert.Equal(14, results.FindAll(".hits svg a").Count);
        Assert.Equal(["6", "8"], results.FindAll(".hits tbody td.r").Take(2).Select(cell => cell.TextContent));
        Assert.Equal("4", results.FindAll(".hits tbody td.r")[^1].TextContent);
        Assert.Equal("/search?q=ferry&day=341..368", results.FindAll(".hits tbody a")[1].GetAttribute("href"));
    }

    [Fact]
    public void Results_CopiesOfOneStory_StandUnderTheFirst()
    {
        SearchHit[] hits =
        [
            .. new (long Id, long? Story)[] { (7, 7), (8, null), (9, 7) }.Select(a => new SearchHit(
                Article with
                {
                    Id = a.Id,
                    Slug = $"ferry-{a.Id}",
                    StoryId = a.Story,
                },
                new MarkedText("Ferry", []),
                [],
                More: 0
            )),
        ];

        var results = Show("ferry", Answer("ferry") with { Total = 3, Hits = hits });

        Assert.Equal(
            ["/article/ferry-7", "/article/ferry-8"],
            results.FindAll("h3 a").Select(a => a.GetAttribute("href"))
        );
        Assert.Equal("/article/ferry-9", Assert.Single(results.FindAll(".copies a")).GetAttribute("href"));
        Assert.Contains("3 articles", results.Find("h2").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Results_More_AreReachedByTheKeyOfTheLast()
    {
        SearchHit hit = new(Article, new MarkedText("x", []), [], More: 0);

        var results = Show("ferry", Answer("ferry") with { Total = 30, Hits = [hit], Next = "77" });

        Assert.Equal("/search?q=ferry&after=77", results.Find(".pager a[rel=next]").GetAttribute("href"));
    }

    [Fact]
    public void Results_Nothing_OffersLess()
    {
        var results = Show("ferry -quay", Answer("ferry -quay"));

        Assert.Contains("/search?q=ferry", results.FindAll(".empty a").Select(a => a.GetAttribute("href")));
        Assert.Contains("/search?q=-quay", results.FindAll(".empty a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void Results_TextWithErrors_ShowsNone() =>
        Assert.Equal("", Show("\"ferry", Answer("\"ferry")).Markup.Trim());

    [Fact]
    public void Problems_Error_MarksTheTokenInTheTextAsTyped()
    {
        ParsedQuery parsed = QueryParser.Parse("<b> ferry colour:red", Calendar);

        var problems = Render<QueryProblems>(p => p.Add(c => c.Query, parsed));

        Assert.Equal("<b> ferry colour:red", problems.Find("code").TextContent);
        Assert.Contains("CT4007", problems.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void WordFacet_Value_WritesTheQuery()
    {
        var facet = Render<WordFacet>(p =>
            p.Add(
                    c => c.Facet,
                    new Facet("kind", [new FacetValue("claim", "claim", 3), new FacetValue("post", "post", 1)])
                )
                .Add(c => c.Field, QueryField.Kind)
                .Add(c => c.Request, new SearchRequest("ferry -kind:post", TimelineFilter.All))
                .Add(c => c.Query, QueryParser.Parse("ferry -kind:post", Calendar))
        );

        Assert.Equal(
            [
                "/search?q=ferry%20-kind%3Apost%20kind%3Aclaim",
                "/search?q=ferry%20-kind%3Apost%20-kind%3Aclaim",
                "/search?q=ferry%20kind%3Apost",
                "/search?q=ferry",
            ],
            facet.FindAll("a").Select(a => a.GetAttribute("href"))
        );
    }

    private static SearchAnswer Answer(string text) =>
        new(
            QueryParser.Parse(text, Calendar),
            "articles",
            SearchOrder.Newest,
            [],
            0,
            [],
            null,
            [],
            [],
            SearchLimits.None
        );

    private IRenderedComponent<SearchResults> Show(string text, SearchAnswer answer) =>
        Render<SearchResults>(p =>
            p.Add(c => c.Request, new SearchRequest(text, TimelineFilter.All)).Add(c => c.Answer, answer)
        );
}
