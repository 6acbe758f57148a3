using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Search;
using ConflictTracker.Core.Timeline;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Articles;
using ConflictTracker.Data.Search;
using ConflictTracker.Data.Tests.Archive;
using ConflictTracker.Data.Verifying;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Tests.Articles;

public sealed class RightsStoreTests : IAsyncLifetime
{
    private const string Slug = "2024-12-20-bridge-report";
    private const string Source = "harbour-gazette";

    /// <summary>A paragraph of 80 words and a statement of 40 in it.</summary>
    private static readonly string Text =
        $"The bridge over the river was closed in the morning. {Words("ferry", 30)} {Words("signal", 41)}.";

    private TestArchive _archive = null!;

    private RightsStore Rights => _archive.Get<RightsStore>();

    public async Task InitializeAsync()
    {
        _archive = await TestArchive.NewAsync();
        await _archive.ImportAsync(
            Drafts
                .Of("Bridge report", "2024-12-20", Text)
                .Telling("2024-12-19", $"{Words("signal", 41)}", "transport", "Kherson")
                .Claiming("Port", "1", "The bridge over the river was closed in the morning."),
            Drafts.Of("Other news", "2024-12-20", source: "Hill Post")
        );
    }

    public async Task DisposeAsync() => await _archive.DisposeAsync();

    [Fact]
    public async Task Extract_ForReaders_IsItsFirstWordsAndShortPassages()
    {
        await Rights.SetAsync(Slug, ArticleRights.Extract, "olena", default);

        ArticleView view = (await FindAsync(withDrafts: false))!;
        Assert.True(view.IsExtract);
        DocumentBlock block = Assert.Single(view.Blocks);
        Assert.Equal(60, block.Text.Split(' ').Length);
        Assert.StartsWith(block.Text, Text, StringComparison.Ordinal);
        Assert.Equal(25, Assert.Single(view.Events).Quote.Split(' ').Length);
        Assert.Contains(view.Events[0].Quote, Text, StringComparison.Ordinal);
        DayView day = (await _archive.Timeline.DayAsync(Drafts.Day("2024-12-19"), default))!;
        Assert.Equal(25, Assert.Single(day.Events).Event.Quote.Split(' ').Length);
        Assert.Null(await _archive.ArticleQueries.OriginalAsync(Slug, withDrafts: false, null, default));
        await SoundAsync();
    }

    [Fact]
    public async Task Extract_WhoseFirstParagraphIsShort_GoesOnInTheNext()
    {
        ArticleDraft draft = Drafts.Of("Two paragraphs", "2024-12-24", $"Tuesday. {Words("later", 100)}");
        DocumentBlock whole = draft.Document.Blocks[0];
        string[] parts = ["Tuesday.", whole.Text["Tuesday. ".Length..]];
        await _archive.ImportAsync(
            draft with
            {
                Document = draft.Document with
                {
                    Blocks =
                    [
                        whole with
                        {
                            Text = parts[0],
                            Place = new TextSpan(whole.Place.Start, parts[0].Length),
                        },
                        whole with
                        {
                            Text = parts[1],
                            Place = new TextSpan(whole.Place.Start + 9, parts[1].Length),
                        },
                    ],
                },
            }
        );

        await Rights.SetAsync("2024-12-24-two-paragraphs", ArticleRights.Extract, "olena", default);

        ArticleView view = (
            await _archive.ArticleQueries.FindAsync("2024-12-24-two-paragraphs", withDrafts: false, null, default)
        )!;
        Assert.Equal(["Tuesday.", Words("later", 59)], view.Blocks.Select(b => b.Text));
        await SoundAsync();
    }

    [Fact]
    public async Task Extract_ForEditors_IsWhole()
    {
        await Rights.SetAsync(Slug, ArticleRights.Extract, "olena", default);

        ArticleView view = (await FindAsync(withDrafts: true))!;

        Assert.False(view.IsExtract);
        Assert.Equal(Text, Assert.Single(view.Blocks).Text);
        Assert.NotNull(await _archive.ArticleQueries.OriginalAsync(Slug, withDrafts: true, null, default));
    }

    [Fact]
    public async Task Extract_InTheSearch_IsFoundByWhatItShowsAlone()
    {
        Assert.Equal(1, await CountAsync("signal41"));

        await Rights.SetAsync(Slug, ArticleRights.Extract, "olena", default);

        Assert.Equal(0, await CountAsync("signal41"));
        Assert.Equal(1, await CountAsync("\"bridge over the river\" ferry1"));
    }

    [Fact]
    public async Task Private_ForReaders_IsNowhereAndBackAgainWhenAllowed()
    {
        await Rights.SetAsync(Slug, ArticleRights.Private, "olena", default);

        Assert.Null(await FindAsync(withDrafts: false));
        Assert.NotNull(await FindAsync(withDrafts: true));
        Assert.Null(await _archive.ArticleQueries.OriginalAsync(Slug, withDrafts: false, null, default));
        Assert.Equal(1, (await _archive.Timeline.PageAsync(TimelineFilter.All, default)).Articles);
        Assert.Equal([(1, 0)], (await _archive.Timeline.CountsAsync(default)).Select(c => (c.Articles, c.Events)));
        Assert.Equal(0, await CountAsync("bridge report"));
        Assert.Equal("Hill Post", Assert.Single(await _archive.Sources.ListAsync(default)).Source!.Name);
        Assert.Single(await _archive.ArticleQueries.PrivateAsync(default));
        await SoundAsync();

        await Rights.SetAsync(Slug, ArticleRights.Full, "olena", default);

        Assert.Equal(Text, (await FindAsync(withDrafts: false))!.Blocks[0].Text);
        Assert.Equal(1, await CountAsync("signal41"));
        await SoundAsync();
    }

    [Fact]
    public async Task Source_WhenPrivate_KeepsWhatComesLaterToo()
    {
        await Rights.SetForSourceAsync(Source, ArticleRights.Private, "olena", default);
        await _archive.ImportAsync(Drafts.Of("Later report", "2024-12-22"));
        await Rights.SetAsync(Slug, ArticleRights.Full, "olena", default);

        // The stricter holds: the article's own rights open nothing.
        Assert.Null(await FindAsync(withDrafts: false));
        Assert.Equal(2, (await _archive.ArticleQueries.PrivateAsync(default)).Count);
        Assert.Equal(1, (await _archive.Timeline.PageAsync(TimelineFilter.All, default)).Articles);
        await SoundAsync();

        await Rights.SetForSourceAsync(Source, ArticleRights.Extract, "olena", default);

        Assert.True((await FindAsync(withDrafts: false))!.IsExtract);
        Assert.Equal(3, (await _archive.Timeline.PageAsync(TimelineFilter.All, default)).Articles);
        await SoundAsync();
    }

    [Fact]
    public async Task Correction_ToAPrivateSource_TakesTheArticleFromReaders()
    {
        await Rights.SetForSourceAsync("hill-post", ArticleRights.Private, "olena", default);

        await _archive.Articles.ReviseAsync(
            Slug,
            Drafts.Of("Bridge report", "2024-12-20", Text, source: "Hill Post"),
            null,
            "Wrong source.",
            "olena",
            default
        );

        Assert.Null(await FindAsync(withDrafts: false));
        Assert.Equal(0, await CountAsync("bridge report"));
        await SoundAsync();
    }

    [Fact]
    public async Task Draft_OfAPrivateSource_IsPublishedForEditorsAlone()
    {
        await Rights.SetForSourceAsync(Source, ArticleRights.Private, "olena", default);
        long run = await _archive.Runs.OpenAsync("drafts", null, default);
        string slug = (
            await _archive.Articles.SaveAsync(run, "d.txt", Drafts.Of("Draft", "2024-12-23"), publish: false, default)
        ).Slug!;

        await _archive.Articles.PublishAsync(slug, "olena", default);

        Assert.Null(await _archive.ArticleQueries.FindAsync(slug, withDrafts: false, null, default));
        Assert.Contains(await _archive.ArticleQueries.PrivateAsync(default), a => a.Slug == slug);
        await SoundAsync();
    }

    [Fact]
    public async Task Withdrawn_OfAPrivateSource_HasNoTombstoneForReaders()
    {
        await _archive.Articles.WithdrawAsync(Slug, "Wrong.", "olena", default);

        await Rights.SetForSourceAsync(Source, ArticleRights.Private, "olena", default);

        Assert.Null(await FindAsync(withDrafts: false));
    }

    [Fact]
    public async Task Change_OfEither_StandsInTheAudit()
    {
        await Rights.SetAsync(Slug, ArticleRights.Extract, "olena", default);
        await Rights.SetForSourceAsync(Source, ArticleRights.Private, "taras", default);

        await using ArchiveDbContext context = _archive.Open();
        Assert.Equal(
            [("olena", $"article/{Slug}", "Extract"), ("taras", $"source/{Source}", "Private")],
            (await context.AuditEntries.Where(e => e.Action == "rights set").OrderBy(e => e.Id).ToListAsync()).Select(
                e => (e.By, e.Subject, e.Detail)
            )
        );
    }

    private static string Words(string word, int count) =>
        string.Join(' ', Enumerable.Range(1, count).Select(i => $"{word}{i}"));

    private Task<ArticleView?> FindAsync(bool withDrafts) =>
        _archive.ArticleQueries.FindAsync(Slug, withDrafts, null, default);

    private async Task<int> CountAsync(string words) =>
        (
            await _archive
                .Get<SearchQueries>()
                .SearchAsync(new SearchRequest(words, TimelineFilter.All, SearchOrder.Newest, null, 10), default)
        ).Total;

    private async Task SoundAsync() =>
        Assert.Empty((await _archive.Get<ArchiveVerifier>().VerifyAsync(default)).Findings);
}
