using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Import;
using ConflictTracker.Core.Problems;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Import;
using ConflictTracker.Data.Tests.Archive;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Tests.Import;

public sealed class ImportRunStoreTests : IAsyncLifetime
{
    private const string Slug = "2024-12-20-ferry-sails";

    private TestArchive _archive = null!;

    public async Task InitializeAsync() => _archive = await TestArchive.NewAsync();

    public async Task DisposeAsync() => await _archive.DisposeAsync();

    [Fact]
    public async Task Run_OfEveryOutcome_IsReportedFileByFile()
    {
        await _archive.ImportAsync(Drafts.Of("Known", "2024-12-01"));
        long run = await _archive.Runs.OpenAsync("a folder", "Olena", default);
        Problem empty = new("CT1001", ProblemSeverity.Error, "The file is empty.");
        await _archive.Articles.SaveAsync(run, "new.txt", Drafts.Of("New", "2024-12-02"), true, default);
        await _archive.Articles.SaveAsync(run, "known.txt", Drafts.Of("Known", "2024-12-01"), true, default);
        await _archive.Articles.SaveAsync(run, "more.txt", Drafts.Of("Known", "2024-12-01", "More."), true, default);
        await _archive.Articles.SaveAsync(run, "copy.txt", Drafts.Of("New", "2024-12-02"), true, default);
        await _archive.Articles.SaveAsync(run, [new ReadFile("empty.txt", null, [empty])], true, default);
        ImportRunSummary open = (await _archive.RunQueries.FindAsync(run, default))!;
        await _archive.Runs.CloseAsync(run, default);

        Assert.Null(open.EndedAt);
        ImportRunSummary closed = (await _archive.RunQueries.FindAsync(run, default))!;
        Assert.NotNull(closed.EndedAt);
        Assert.Equal(("a folder", "Olena"), (closed.Label, closed.By));
        Assert.Equal(
            (1, 1, 1, 1, 1),
            (closed.Created, closed.Revised, closed.Unchanged, closed.Duplicates, closed.Rejected)
        );
        IReadOnlyList<ImportedFile> files = await _archive.RunQueries.FilesAsync(run, default);
        Assert.Equal(["new.txt", "known.txt", "more.txt", "copy.txt", "empty.txt"], files.Select(f => f.Outcome.File));
        Assert.Equal("New", files[3].Outcome.DuplicateOf);
        Assert.Equal(empty, Assert.Single(files[4].Outcome.Problems));
        Assert.Null(files[4].Article);
    }

    [Fact]
    public async Task Undo_CreatedArticles_GoAsIfNeverImported()
    {
        ArticleDraft draft = Drafts.Of("Ferry sails", "2024-12-20").Tagged("#Ports");
        (long run, _) = await _archive.ImportAsync(draft, Drafts.Of("Undated notes", null));

        await _archive.Runs.UndoAsync(run, "Olena", default);

        Assert.Null(await _archive.ArticleQueries.FindAsync(Slug, withDrafts: true, null, default));
        Assert.Empty(await _archive.Timeline.CountsAsync(default));
        Assert.Empty(await _archive.ArticleQueries.UndatedAsync(default));
        Assert.NotNull((await _archive.RunQueries.FindAsync(run, default))!.UndoneAt);
        Assert.All(await _archive.RunQueries.FilesAsync(run, default), f => Assert.Null(f.Article));
        await ArchiveConsistency.AssertAsync(_archive);
        // The address is free again, and the audit remembers.
        ImportOutcome outcome = await _archive.ImportOneAsync(draft);
        Assert.Equal((ImportOutcomeKind.Created, Slug), (outcome.Kind, outcome.Slug));
        await using ArchiveDbContext context = _archive.Open();
        Assert.Contains(await context.AuditEntries.ToListAsync(), e => e.Action == "undone" && e.By == "Olena");
    }

    [Fact]
    public async Task Undo_RevisedArticle_ReturnsToTheRevisionBefore()
    {
        await _archive.ImportAsync(Drafts.Of("Ferry sails", "2024-12-20", "One.").Tagged("#Ports"));
        (long run, _) = await _archive.ImportAsync(Drafts.Of("Ferry sails", "2024-12-20", "Two.").Tagged("#Sea"));

        await _archive.Runs.UndoAsync(run, "Olena", default);

        ArticleView view = await FindAsync();
        Assert.Equal("One.", Assert.Single(view.Blocks).Text);
        Assert.Equal(1, Assert.Single(view.Revisions).Number);
        await ArchiveConsistency.AssertAsync(_archive);
        // A number once shown is not given to another text.
        await _archive.ImportAsync(Drafts.Of("Ferry sails", "2024-12-20", "Three."));
        Assert.Equal([3, 1], (await FindAsync()).Revisions.Select(r => r.Number));
    }

    [Fact]
    public async Task Undo_ArticleThatALaterImportRevised_KeepsTheLaterRevision()
    {
        (long run, _) = await _archive.ImportAsync(Drafts.Of("Ferry sails", "2024-12-20", "One."));
        await _archive.ImportAsync(Drafts.Of("Ferry sails", "2024-12-20", "Two."));

        await _archive.Runs.UndoAsync(run, "Olena", default);

        ArticleView view = await FindAsync();
        Assert.Equal("Two.", Assert.Single(view.Blocks).Text);
        Assert.Single(view.Revisions);
        await ArchiveConsistency.AssertAsync(_archive);
    }

    [Fact]
    public async Task Undo_ArticleThatAnEditorCorrected_TakesTheCorrectionAlong()
    {
        ArticleDraft draft = Drafts.Of("Ferry sails", "2024-12-20");
        (long run, _) = await _archive.ImportAsync(draft);
        await _archive.Articles.ReviseAsync(Slug, draft.Tagged("#Sea"), null, "A tag.", "Olena", default);

        await _archive.Runs.UndoAsync(run, "Olena", default);

        Assert.Null(await _archive.ArticleQueries.FindAsync(Slug, withDrafts: true, null, default));
        await ArchiveConsistency.AssertAsync(_archive);
    }

    [Fact]
    public async Task Undo_WithdrawnArticle_KeepsItsTombstone()
    {
        (long run, _) = await _archive.ImportAsync(Drafts.Of("Ferry sails", "2024-12-20"));
        await _archive.Articles.WithdrawAsync(Slug, "It never sailed.", "Olena", default);

        await _archive.Runs.UndoAsync(run, "Olena", default);

        Assert.Equal("It never sailed.", (await FindAsync()).Withdrawal!.Reason);
    }

    [Fact]
    public async Task Undo_UndoneRun_TakesNoMoreFiles()
    {
        (long run, _) = await _archive.ImportAsync(Drafts.Of("Ferry sails", "2024-12-20"));
        await _archive.Runs.UndoAsync(run, "Olena", default);
        await _archive.Runs.UndoAsync(run, "Olena", default);

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            _archive.Articles.SaveAsync(run, "late.txt", Drafts.Of("Late", "2024-12-20"), true, default)
        );
    }

    private async Task<ArticleView> FindAsync() =>
        (await _archive.ArticleQueries.FindAsync(Slug, withDrafts: false, null, default))!;
}
