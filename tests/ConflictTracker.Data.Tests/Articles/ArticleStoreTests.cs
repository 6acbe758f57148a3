using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Import;
using ConflictTracker.Data.Tests.Archive;

namespace ConflictTracker.Data.Tests.Articles;

public sealed class ArticleStoreTests : IAsyncLifetime
{
    private TestArchive _archive = null!;

    public async Task InitializeAsync() => _archive = await TestArchive.NewAsync();

    public async Task DisposeAsync() => await _archive.DisposeAsync();

    [Fact]
    public async Task Save_NewFile_CreatesAPublishedArticle()
    {
        ArticleDraft draft = Drafts.Of("Ferry sails again", "2024-12-16/2024-12-20").Tagged("#Ports");

        ImportOutcome outcome = await _archive.ImportOneAsync(draft);

        Assert.Equal(ImportOutcomeKind.Created, outcome.Kind);
        Assert.Equal("2024-12-20-ferry-sails-again", outcome.Slug);
        ArticleView view = (await _archive.ArticleQueries.FindAsync(outcome.Slug!, false, null, default))!;
        Assert.Equal(ArticleState.Published, view.Summary.State);
        Assert.Equal("Harbour Gazette", view.Summary.Source!.Name);
        Assert.Equal(draft.Dating.Coverage, view.Summary.Coverage);
        Assert.Equal(draft.Dating.Days, view.Summary.Days);
        Assert.Equal(["#Ports"], view.Summary.Tags);
        Assert.Equivalent(draft.Document.Blocks, view.Blocks);
        Assert.Equivalent(draft.Dating, view.Dating);
        Assert.Equal(draft.Original.Sha256, view.Original.Sha256);
        Assert.Equal(draft.Original.Bytes.Length, view.Original.Length);
        OriginalFile original = (await _archive.ArticleQueries.OriginalAsync(outcome.Slug!, false, null, default))!;
        Assert.Equal(draft.Original.Bytes.ToArray(), original.Bytes.ToArray());
    }

    [Fact]
    public async Task Save_SameFileTwice_IsUnchanged()
    {
        ArticleDraft draft = Drafts.Of("Ferry sails again", "2024-12-20");
        await _archive.ImportAsync(draft);

        ImportOutcome outcome = await _archive.ImportOneAsync(draft);

        Assert.Equal(ImportOutcomeKind.Unchanged, outcome.Kind);
        Assert.Equal("2024-12-20-ferry-sails-again", outcome.Slug);
    }
}
