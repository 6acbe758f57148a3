using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Problems;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Problems;
using ConflictTracker.Data.Tests.Archive;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Tests.Problems;

public sealed class ProblemQueriesTests : IAsyncLifetime
{
    private static readonly Problem Weekday = new("CT2001", ProblemSeverity.Warning, "Says Monday.", Line: 3);
    private static readonly Problem Header = new("CT2002", ProblemSeverity.Warning, "Was not followed.");
    private static readonly Problem Broken = new("CT1003", ProblemSeverity.Error, "Cut off.");

    private TestArchive _archive = null!;

    private ProblemQueries Queries => _archive.Get<ProblemQueries>();

    private ProblemStore Store => _archive.Get<ProblemStore>();

    public async Task InitializeAsync()
    {
        _archive = await TestArchive.NewAsync();
        await _archive.ImportAsync(
            With(Drafts.Of("One", "2024-12-01", "One."), Weekday, Broken),
            With(Drafts.Of("Two", "2024-12-02", "Two.", source: "Upland Herald"), Weekday),
            With(Drafts.Of("Three", "2024-12-03", "Three."), Header)
        );
    }

    public async Task DisposeAsync() => await _archive.DisposeAsync();

    [Fact]
    public async Task Page_All_IsNewestFirstAndCounted()
    {
        ProblemPage page = await PageAsync(new ProblemFilter());

        Assert.Equal(["Three", "Two", "One", "One"], page.Problems.Select(p => p.Article.DisplayTitle));
        Assert.Equal(Weekday, page.Problems[1].Problem);
        Assert.Equal([("CT1003", 1), ("CT2001", 2), ("CT2002", 1)], page.Codes.Select(c => (c.Key, c.Count)));
        Assert.Equal([("harbour-gazette", 3), ("upland-herald", 1)], page.Sources.Select(s => (s.Key, s.Count)));
        Assert.Equal(4, await Queries.CountAsync(default));
    }

    [Theory]
    [InlineData("CT2001", null, null, 2)]
    [InlineData(null, ProblemSeverity.Error, null, 1)]
    [InlineData(null, null, "upland-herald", 1)]
    [InlineData("CT2002", null, "upland-herald", 0)]
    public async Task Page_Filtered_ShowsOnlyThose(string? code, ProblemSeverity? severity, string? source, int count)
    {
        ProblemPage page = await PageAsync(new ProblemFilter(code, severity, source));

        Assert.Equal((count, count), (page.Problems.Count, page.Count));
    }

    [Fact]
    public async Task Page_Keyset_ReachesEveryProblemOnce()
    {
        List<long> seen = [];
        long? after = null;
        do
        {
            ProblemPage page = await Queries.PageAsync(new ProblemFilter(After: after), take: 1, default);
            seen.AddRange(page.Problems.Select(p => p.Id));
            after = page.Next;
        } while (after is not null);

        Assert.Equal(4, seen.Distinct().Count());
        Assert.Equal(4, seen.Count);
    }

    [Fact]
    public async Task Dismiss_Problem_IsGoneUntilReopened_WithWhoAndWhen()
    {
        long id = (await PageAsync(new ProblemFilter("CT2002"))).Problems[0].Id;

        await Store.DismissAsync(id, "Olena", default);

        Assert.Empty((await PageAsync(new ProblemFilter("CT2002"))).Problems);
        OpenProblem left = Assert.Single((await PageAsync(new ProblemFilter(IsDismissed: true))).Problems);
        Assert.Equal("Olena", left.DismissedBy);
        Assert.NotNull(left.DismissedAt);
        await using ArchiveDbContext context = _archive.Open();
        AuditEntryRow audit = await context.AuditEntries.SingleAsync();
        Assert.Equal(("Olena", "dismissed", "article/2024-12-03-three"), (audit.By, audit.Action, audit.Subject));
        await Store.ReopenAsync(id, "Olena", default);
        Assert.Single((await PageAsync(new ProblemFilter("CT2002"))).Problems);
    }

    [Fact]
    public async Task Dismissed_StaysWhileTheArticleHasTheSameProblem()
    {
        long id = (await PageAsync(new ProblemFilter("CT2002"))).Problems[0].Id;
        await Store.DismissAsync(id, "Olena", default);
        ArticleDraft same = With(Drafts.Of("Three", "2024-12-03", "Three."), Header).Tagged("#sea");
        ArticleDraft other = With(same, Header with { Message = "Other words." });

        await _archive.Articles.ReviseAsync("2024-12-03-three", same, null, null, "Olena", default);
        Assert.Empty((await PageAsync(new ProblemFilter("CT2002"))).Problems);

        await _archive.Articles.ReviseAsync("2024-12-03-three", other, null, null, "Olena", default);
        Assert.Single((await PageAsync(new ProblemFilter("CT2002"))).Problems);
    }

    [Fact]
    public async Task Page_WithdrawnArticle_IsNoWork()
    {
        await _archive.Articles.WithdrawAsync("2024-12-03-three", "Gone.", "Olena", default);

        Assert.Empty((await PageAsync(new ProblemFilter("CT2002"))).Problems);
    }

    [Fact]
    public async Task Save_RangeUnlikeItsSourcesOthers_IsAProblem()
    {
        await _archive.ImportAsync([
            .. Enumerable
                .Range(0, 6)
                .Select(i => new DateOnly(2024, 9, 2).AddDays(7 * i))
                .Select(d => Drafts.Of($"Week of {d:O}", $"{d:O}/{d.AddDays(4):O}", $"{d:O}", "Weekly Notes")),
        ]);

        await _archive.ImportAsync(Drafts.Of("A long week", "2024-10-14/2024-10-21", "Long.", "Weekly Notes"));

        Assert.Equal("A long week", Assert.Single((await PageAsync(new("CT2011"))).Problems).Article.DisplayTitle);
    }

    private static ArticleDraft With(ArticleDraft draft, params Problem[] problems) =>
        draft with
        {
            Problems = problems,
        };

    private Task<ProblemPage> PageAsync(ProblemFilter filter) => Queries.PageAsync(filter, take: 20, default);
}
