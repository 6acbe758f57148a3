using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Import;
using ConflictTracker.Core.Reread;
using ConflictTracker.Data.Articles;
using ConflictTracker.Data.Tests.Archive;

namespace ConflictTracker.Data.Tests.Articles;

/// <summary>New bytes of a published article, when drafts were asked for.</summary>
public sealed class PendingRevisionTests : IAsyncLifetime
{
    private const string Slug = "2024-12-20-ferry-sails";
    private const string Url = "https://harbour.example/ferry";

    private static readonly ArticleDraft Old = Drafts.Of("Ferry sails", "2024-12-20", "Forty were aboard.", url: Url);
    private static readonly ArticleDraft New = Drafts.Of("Ferry sinks", "2024-12-21", "Fifty were aboard.", url: Url);

    private TestArchive _archive = null!;

    private PendingRevisionQueries Waiting => _archive.Get<PendingRevisionQueries>();

    private PendingRevisionStore Decisions => _archive.Get<PendingRevisionStore>();

    public async Task InitializeAsync()
    {
        _archive = await TestArchive.NewAsync();
        await _archive.ImportAsync(Old);
    }

    public async Task DisposeAsync() => await _archive.DisposeAsync();

    [Fact]
    public async Task Save_NewBytesAsDraft_ReadersSeeTheRevisionBefore()
    {
        (_, ImportOutcome outcome) = await DraftAsync(New);

        Assert.Equal((ImportOutcomeKind.Revised, Slug, true), (outcome.Kind, outcome.Slug, outcome.Waits));
        ArticleView view = await FindAsync();
        Assert.Equal((1, "Ferry sails"), (view.Number, view.Summary.DisplayTitle));
        Assert.Equal([1], view.Revisions.Select(r => r.Number));
        Assert.Null(await _archive.ArticleQueries.FindAsync(Slug, withDrafts: false, 2, default));
        Assert.Null(await _archive.ArticleQueries.OriginalAsync(Slug, withDrafts: false, 2, default));
        Assert.Equal(Drafts.Day("2024-12-20"), Assert.Single(await _archive.Timeline.CountsAsync(default)).Date);
        await ArchiveConsistency.AssertAsync(_archive);
    }

    [Fact]
    public async Task Save_NewBytesWithoutDraft_ShowAtOnce()
    {
        ImportOutcome outcome = await _archive.ImportOneAsync(New);

        Assert.Empty(outcome.Problems);
        Assert.Equal(2, (await FindAsync()).Number);
    }

    [Fact]
    public async Task Save_WaitingBytesAgain_IsUnchangedAndStillWaits()
    {
        await DraftAsync(New);

        ImportOutcome outcome = await _archive.ImportOneAsync(New);

        Assert.Equal((ImportOutcomeKind.Unchanged, true), (outcome.Kind, outcome.Waits));
        Assert.Equal(1, (await FindAsync()).Number);
    }

    [Fact]
    public async Task Find_Waiting_TellsItsDifferences()
    {
        await DraftAsync(New);

        PendingRevision listed = Assert.Single(await Waiting.ListAsync(default));
        PendingRevision found = (await Waiting.FindAsync(Slug, null, default))!;

        Assert.Equal((Slug, 2, "Ferry sinks.txt"), (listed.Article.Slug, listed.Number, listed.FileName));
        Assert.Contains(new ReadingChange(ChangeKind.Title, "Ferry sails", "Ferry sinks"), found.Changes);
        Assert.Contains(found.Changes, c => c.Kind == ChangeKind.DateMoved);
        Assert.Contains(new ReadingChange(ChangeKind.Text, "Forty were aboard.", "Fifty were aboard."), found.Changes);
    }

    [Fact]
    public async Task Save_NewBytesOfAPrivateArticle_WaitToo()
    {
        await _archive.Get<RightsStore>().SetAsync(Slug, ArticleRights.Private, "Olena", default);

        (_, ImportOutcome outcome) = await DraftAsync(New);
        await _archive.Get<RightsStore>().SetAsync(Slug, ArticleRights.Full, "Olena", default);

        Assert.True(outcome.Waits);
        Assert.Equal(1, (await FindAsync()).Number);
        Assert.Single(await Waiting.ListAsync(default));
    }

    [Fact]
    public async Task Publish_Waiting_ShowsIt()
    {
        await DraftAsync(New);

        await Decisions.PublishAsync(Slug, 2, "Olena", default);

        ArticleView view = await FindAsync();
        Assert.Equal((2, "Ferry sinks"), (view.Number, view.Summary.DisplayTitle));
        Assert.Empty(await Waiting.ListAsync(default));
        await ArchiveConsistency.AssertAsync(_archive);
    }

    [Fact]
    public async Task Publish_AfterACorrection_ComesAfterIt()
    {
        await DraftAsync(New);
        await _archive.Articles.ReviseAsync(Slug, Old.Tagged("#Sea"), null, "A tag.", "Olena", default);

        await Decisions.PublishAsync(Slug, 2, "Olena", default);

        ArticleView view = await FindAsync();
        Assert.Equal(("Ferry sinks", 4), (view.Summary.DisplayTitle, view.Number));
        Assert.Equal([4, 3, 1], view.Revisions.Select(r => r.Number));
    }

    [Fact]
    public async Task Discard_Waiting_LeavesNothingOfIt()
    {
        await DraftAsync(New);

        await Decisions.DiscardAsync(Slug, 2, "Olena", default);

        Assert.Empty(await Waiting.ListAsync(default));
        Assert.Equal(1, (await FindAsync()).Number);
        await ArchiveConsistency.AssertAsync(_archive);
        await Assert.ThrowsAsync<InvalidOperationException>(() => Decisions.PublishAsync(Slug, 2, "Olena", default));
    }

    [Fact]
    public async Task Undo_OfTheUpload_TakesWhatWaitsWithIt()
    {
        (long run, _) = await DraftAsync(New);

        await _archive.Runs.UndoAsync(run, "Olena", default);

        Assert.Empty(await Waiting.ListAsync(default));
        Assert.Equal(1, (await FindAsync()).Number);
        await ArchiveConsistency.AssertAsync(_archive);
    }

    [Fact]
    public async Task Undo_OfTheFirstImport_DoesNotPublishWhatWaits()
    {
        await using TestArchive fresh = await TestArchive.NewAsync();
        (long first, _) = await fresh.ImportAsync(Old);
        long second = await fresh.Runs.OpenAsync("upload", "Olena", default);
        await fresh.Articles.SaveAsync(second, "new.txt", New, publish: false, default);

        await fresh.Runs.UndoAsync(first, "Olena", default);

        Assert.Null(await fresh.ArticleQueries.FindAsync(Slug, withDrafts: false, null, default));
        Assert.Equal("Ferry sinks", Assert.Single(await fresh.ArticleQueries.DraftsAsync(default)).DisplayTitle);
        await ArchiveConsistency.AssertAsync(fresh);
    }

    private async Task<ArticleView> FindAsync() =>
        (await _archive.ArticleQueries.FindAsync(Slug, withDrafts: false, null, default))!;

    private async Task<(long Run, ImportOutcome Outcome)> DraftAsync(ArticleDraft draft)
    {
        long run = await _archive.Runs.OpenAsync("upload", "Olena", default);
        string file = draft.Original.FileName;
        return (run, await _archive.Articles.SaveAsync(run, file, draft, publish: false, default));
    }
}
