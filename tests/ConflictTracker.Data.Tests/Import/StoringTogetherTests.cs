using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Import;
using ConflictTracker.Data.Import;
using ConflictTracker.Data.Tests.Archive;
using Microsoft.Data.Sqlite;

namespace ConflictTracker.Data.Tests.Import;

/// <summary>The files of an import that share a transaction.</summary>
public sealed class StoringTogetherTests : IAsyncLifetime
{
    private TestArchive _archive = null!;

    public async Task InitializeAsync() => _archive = await TestArchive.NewAsync();

    public async Task DisposeAsync() => await _archive.DisposeAsync();

    [Fact]
    public async Task Save_OfFilesTogether_KnowsEachAgainAsIfTheyCameOneByOne()
    {
        ArticleDraft ferry = Drafts.Of("Ferry sails", "2024-12-20");
        long run = await _archive.Runs.OpenAsync("together", null, default);

        IReadOnlyList<ImportOutcome> outcomes = await SaveAsync(
            run,
            ("later.txt", Drafts.Of("Bridge opens", "2024-12-22", "The bridge opened to all at noon.")),
            ("ferry.txt", ferry),
            ("ferry.txt", ferry),
            ("copy.txt", ferry),
            ("ferry.txt", Drafts.Of("Ferry sails", "2024-12-20", "The ferry sails at noon, twice a day.")),
            ("ferry.txt", Drafts.Of("Ferry sails", "2024-12-20", "The ferry sails at noon, three times a day.")),
            ("namesake.txt", Drafts.Of("Ferry sails", "2024-12-20", "Another ferry.", source: "Coast Courier"))
        );

        Assert.Equal(
            [
                ImportOutcomeKind.Created,
                ImportOutcomeKind.Created,
                ImportOutcomeKind.Unchanged,
                ImportOutcomeKind.Duplicate,
                ImportOutcomeKind.Revised,
                ImportOutcomeKind.Revised,
                ImportOutcomeKind.Created,
            ],
            outcomes.Select(o => o.Kind)
        );
        Assert.Equal("2024-12-20-ferry-sails-2", outcomes[^1].Slug);
        ArticleView view = (await _archive.ArticleQueries.FindAsync(outcomes[1].Slug!, false, null, default))!;
        Assert.Equal("The ferry sails at noon, three times a day.", view.Blocks[^1].Text);
        ImportRunSummary counted = (await _archive.RunQueries.FindAsync(run, default))!;
        Assert.Equal(
            (3, 2, 1, 1, 0),
            (counted.Created, counted.Revised, counted.Unchanged, counted.Duplicates, counted.Rejected)
        );
        await ArchiveConsistency.AssertAsync(_archive);
    }

    [Fact]
    public async Task Save_OfFilesOfWhichOneFails_StoresNone()
    {
        await _archive.ImportAsync(Drafts.Of("Kept", "2024-12-19"));
        long run = await _archive.Runs.OpenAsync("together", null, default);
        ArticleDraft broken = Drafts.Of("Broken", "2024-12-21");
        broken = broken with { Dating = broken.Dating with { Because = null! } };

        await Assert.ThrowsAsync<SqliteException>(() =>
            SaveAsync(run, ("ferry.txt", Drafts.Of("Ferry sails", "2024-12-20")), ("broken.txt", broken))
        );

        Assert.Equal(0, (await _archive.RunQueries.FindAsync(run, default))!.Created);
        Assert.Empty(await _archive.RunQueries.FilesAsync(run, default));
        Assert.Null(await _archive.ArticleQueries.FindAsync("2024-12-20-ferry-sails", true, null, default));
        await ArchiveConsistency.AssertAsync(_archive);
        ImportOutcome later = await _archive.ImportOneAsync(Drafts.Of("Ferry sails", "2024-12-20"));
        Assert.Equal(ImportOutcomeKind.Created, later.Kind);
        await ArchiveConsistency.AssertAsync(_archive);
    }

    [Fact]
    public async Task Undo_OfFilesStoredTogether_TakesAllOfThemBack()
    {
        long run = await _archive.Runs.OpenAsync("together", null, default);
        await SaveAsync(
            run,
            ("ferry.txt", Drafts.Of("Ferry sails", "2024-12-20")),
            ("bridge.txt", Drafts.Of("Bridge opens", "2024-12-22", "The bridge opened to all at noon."))
        );

        await _archive.Runs.UndoAsync(run, "Olena", default);

        Assert.Empty(await _archive.Timeline.CountsAsync(default));
        await ArchiveConsistency.AssertAsync(_archive);
    }

    private Task<IReadOnlyList<ImportOutcome>> SaveAsync(
        long run,
        params IReadOnlyList<(string Path, ArticleDraft Draft)> files
    ) =>
        _archive.Articles.SaveAsync(
            run,
            [.. files.Select(f => new ReadFile(f.Path, _archive.Articles.Prepare(run, f.Draft), []))],
            publish: true,
            default
        );
}
