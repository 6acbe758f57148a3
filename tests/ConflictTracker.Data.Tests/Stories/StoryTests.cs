using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Import;
using ConflictTracker.Core.Stories;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Stories;
using ConflictTracker.Data.Tests.Archive;
using ConflictTracker.Data.Verifying;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Tests.Stories;

public sealed class StoryTests : IAsyncLifetime
{
    private const string Text =
        "The ferry left the harbour at dawn with forty people aboard, the harbour master said on Friday morning. "
        + "A storm had kept it at its berth for three nights, and lorries had queued along the quay as far as the old customs house. "
        + "Crews cleared ice from the ramp while the pilot waited for the wind to turn. "
        + "By noon the first lorries were on the far bank, carrying flour, generators and window glass for the villages there. "
        + "The company will sail twice a day until the road bridge is open again, its director told reporters.";

    private TestArchive _archive = null!;

    private StoryQueries Queries => _archive.Get<StoryQueries>();

    private StoryStore Store => _archive.Get<StoryStore>();

    public async Task InitializeAsync()
    {
        _archive = await TestArchive.NewAsync();
        await _archive.ImportAsync(
            Drafts.Of("Ferry sails", "2024-12-20", Text + " (Reuters)"),
            Drafts.Of("Ferry leaves harbour", "2024-12-20", Text + " It snowed.", "Upland Herald"),
            Drafts.Of(
                "Trams run",
                "2024-12-20",
                "The trams ran again in the town, and nobody was late for work.",
                "Tram News"
            ),
            Drafts.Of("At last the ferry", "2024-12-21", Text, "River Post")
        );
    }

    public async Task DisposeAsync() => await _archive.DisposeAsync();

    [Fact]
    public async Task Import_FilesThatSeveralPapersPrintAlike_AreGroupedAndNoneIsLost()
    {
        const string text =
            "Barges left the island at dusk with grain for nine towns, the river office said on Sunday. ";
        string[] papers = ["Barge News", "Delta Daily", "Lock Letter", "Mill Mirror", "Quay Courier", "Weir Weekly"];
        ArticleDraft[] drafts =
        [
            .. papers.Select(
                (paper, i) =>
                    Drafts.Of(
                        "Barges leave",
                        "2025-02-10",
                        Text.Replace("ferry", "barge", StringComparison.Ordinal)
                            + text
                            + (i < 3 ? "(Reuters)" : "(AFP)"),
                        paper,
                        $"https://{i}.example/barges"
                    )
            ),
        ];

        (_, IReadOnlyList<ImportOutcome> outcomes) = await _archive.ImportAsync(drafts);

        Assert.All(outcomes, o => Assert.Equal(ImportOutcomeKind.Created, o.Kind));
        StoryGroup story = (await PageAsync()).Single(s =>
            s.Articles.Any(a => a.Article.DisplayTitle == "Barges leave")
        );
        Assert.Equal(papers, story.Articles.Select(a => a.Article.Source!.Name).Order(StringComparer.Ordinal));
        Assert.Equal(["Agence France-Presse", "Reuters"], story.Origins.Order(StringComparer.Ordinal));
        await ArchiveConsistency.AssertAsync(_archive);
    }

    [Fact]
    public async Task Import_CopiesOfOneText_AreOneStoryOfOneOrigin()
    {
        StoryGroup story = Assert.Single(await PageAsync());

        Assert.Equal(
            ["Ferry sails", "Ferry leaves harbour", "At last the ferry"],
            story.Articles.Select(a => a.Article.DisplayTitle)
        );
        Assert.Equal(["Reuters"], story.Origins);
        Assert.All(story.Articles, a => Assert.InRange(a.Likeness ?? 0, 90, 100));
        Assert.Equal(story.Id, (await FindAsync("2024-12-21-at-last-the-ferry")).StoryId);
        Assert.Null((await FindAsync("2024-12-20-trams-run")).StoryId);
        // Each is counted and found as before.
        Assert.Equal(4, (await _archive.Timeline.CountsAsync(default)).Sum(c => c.Articles));
        await ArchiveConsistency.AssertAsync(_archive);
    }

    [Fact]
    public async Task Split_Article_StaysApart_AlsoWhenItIsReadAgain()
    {
        Assert.True(await Store.SplitAsync("2024-12-21-at-last-the-ferry", "Olena", default));
        ArticleDraft again = Drafts.Of("At last the ferry", "2024-12-21", Text, "River Post").Tagged("#sea");
        await _archive.Articles.ReviseAsync("2024-12-21-at-last-the-ferry", again, null, null, "Olena", default);

        Assert.Equal(2, Assert.Single(await PageAsync()).Articles.Count);
        Assert.Null((await FindAsync("2024-12-21-at-last-the-ferry")).StoryId);
        Assert.False(await Store.SplitAsync("2024-12-21-at-last-the-ferry", "Olena", default));
    }

    [Fact]
    public async Task Join_Article_BringsItsOwnOrigin_AndStays()
    {
        Assert.True(await Store.JoinAsync("2024-12-20-trams-run", "2024-12-20-ferry-sails", "Olena", default));
        ArticleDraft again = Drafts.Of("Trams run", "2024-12-20", "The trams ran, all of them.", "Tram News");
        await _archive.Articles.ReviseAsync("2024-12-20-trams-run", again, null, null, "Olena", default);

        StoryGroup story = Assert.Single(await PageAsync());

        Assert.Equal(4, story.Articles.Count);
        Assert.Equal(["Reuters", "Tram News"], story.Origins);
        Assert.Null(story.Articles.Single(a => a.Article.DisplayTitle == "Trams run").Likeness);
        await using ArchiveDbContext context = _archive.Open();
        Assert.Contains(
            await context.AuditEntries.ToListAsync(),
            e => e is { By: "Olena", Action: "joined to a story" }
        );
    }

    [Fact]
    public async Task Withdraw_Copies_LeaveTheStory_EvenWhereTheyWereJoined()
    {
        await Store.JoinAsync("2024-12-20-trams-run", "2024-12-20-ferry-sails", "Olena", default);
        await _archive.Articles.WithdrawAsync("2024-12-20-trams-run", "Gone.", "Olena", default);
        await _archive.Articles.WithdrawAsync("2024-12-20-ferry-sails", "Gone.", "Olena", default);

        Assert.Equal(
            ["Ferry leaves harbour", "At last the ferry"],
            Assert.Single(await PageAsync()).Articles.Select(a => a.Article.DisplayTitle)
        );

        await _archive.Articles.WithdrawAsync("2024-12-20-ferry-leaves-harbour", "Gone.", "Olena", default);

        Assert.Empty(await PageAsync());
    }

    [Fact]
    public async Task Draft_IsInNoStory_UntilItIsPublished()
    {
        long run = await _archive.Runs.OpenAsync("drafts", "Olena", default);
        ArticleDraft draft = Drafts.Of("A fourth copy", "2024-12-20", Text + " So it goes.", "Fourth Paper");
        await _archive.Articles.SaveAsync(run, "a.txt", draft, publish: false, default);
        Assert.Equal(3, Assert.Single(await PageAsync()).Articles.Count);

        await _archive.Articles.PublishAsync("2024-12-20-a-fourth-copy", "Olena", default);

        Assert.Equal(4, Assert.Single(await PageAsync()).Articles.Count);
    }

    [Fact]
    public async Task Undo_OfAnImport_TakesItsCopiesOutOfTheStory()
    {
        (long run, _) = await _archive.ImportAsync(Drafts.Of("A fifth", "2024-12-20", Text + " Five.", "Fifth Paper"));
        Assert.Equal(4, Assert.Single(await PageAsync()).Articles.Count);

        await _archive.Runs.UndoAsync(run, "Olena", default);

        Assert.Equal(3, Assert.Single(await PageAsync()).Articles.Count);
        await ArchiveConsistency.AssertAsync(_archive);
    }

    [Fact]
    public async Task RepairIndex_FindsTheSameStories()
    {
        await Store.SplitAsync("2024-12-21-at-last-the-ferry", "Olena", default);
        StoryGroup before = Assert.Single(await PageAsync());

        await _archive.Get<ArchiveVerifier>().RepairIndexAsync(default);

        Assert.Equivalent(before, Assert.Single(await PageAsync()));
    }

    private Task<IReadOnlyList<StoryGroup>> PageAsync() => Queries.PageAsync(null, 20, default);

    private async Task<ArticleSummary> FindAsync(string slug) =>
        (await _archive.ArticleQueries.FindAsync(slug, false, null, default))!.Summary;
}
