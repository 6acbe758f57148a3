using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Import;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Tests.Archive;
using Microsoft.EntityFrameworkCore;

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
    public async Task Save_SameFileAgain_IsUnchanged()
    {
        ArticleDraft draft = Drafts.Of("Ferry sails again", "2024-12-20");
        await _archive.ImportAsync(draft);

        ImportOutcome outcome = await _archive.ImportOneAsync(draft);

        Assert.Equal(ImportOutcomeKind.Unchanged, outcome.Kind);
        Assert.Equal("2024-12-20-ferry-sails-again", outcome.Slug);
        await ArchiveConsistency.AssertAsync(_archive);
    }

    [Fact]
    public async Task Save_UndatedFileAgain_IsKnownByItsBytes()
    {
        ArticleDraft draft = Drafts.Of("Notes from the coast", null);
        await _archive.ImportAsync(draft);

        ImportOutcome outcome = await _archive.ImportOneAsync(draft);

        Assert.Equal((ImportOutcomeKind.Unchanged, "notes-from-the-coast"), (outcome.Kind, outcome.Slug));
    }

    [Fact]
    public async Task Save_SameAddressWithNewBytes_IsANewRevision()
    {
        await _archive.ImportAsync(
            Drafts.Of("Ferry sails", "2024-12-20", url: "https://www.harbour.example/ferry/?utm_source=mail#top")
        );

        ImportOutcome outcome = await _archive.ImportOneAsync(
            Drafts.Of("Ferry sails at last", "2024-12-21", url: "http://harbour.example/ferry")
        );

        Assert.Equal((ImportOutcomeKind.Revised, "2024-12-20-ferry-sails"), (outcome.Kind, outcome.Slug));
        ArticleView view = await FindAsync(outcome.Slug!);
        Assert.Equal((2, "Ferry sails at last"), (view.Number, view.Summary.DisplayTitle));
        Assert.Equal([2, 1], view.Revisions.Select(r => r.Number));
        ArticleView first = (await _archive.ArticleQueries.FindAsync(outcome.Slug!, false, 1, default))!;
        Assert.Equal(("Ferry sails", Drafts.Span("2024-12-20")), (first.Summary.DisplayTitle, first.Summary.Coverage));
        await ArchiveConsistency.AssertAsync(_archive);
    }

    [Fact]
    public async Task Save_SameSourceTitleAndDateWithNewBytes_IsANewRevision()
    {
        await _archive.ImportAsync(Drafts.Of("Ferry sails", "2024-12-20", "It left at dawn with forty people."));

        ImportOutcome outcome = await _archive.ImportOneAsync(
            Drafts.Of("FERRY SAILS", "2024-12-20", "It left at dawn with fifty people.")
        );

        Assert.Equal(ImportOutcomeKind.Revised, outcome.Kind);
    }

    [Theory]
    [InlineData("Ferry sails", "2024-12-21", "Harbour Gazette", "another day")]
    [InlineData("Ferry sinks", "2024-12-20", "Harbour Gazette", "another title")]
    [InlineData("Ferry sails", "2024-12-20", "Upland Herald", "another source")]
    public async Task Save_OtherBytesAndOtherIdentity_IsAnArticleOfItsOwn(
        string title,
        string day,
        string source,
        string text
    )
    {
        await _archive.ImportAsync(Drafts.Of("Ferry sails", "2024-12-20"));

        ImportOutcome outcome = await _archive.ImportOneAsync(Drafts.Of(title, day, text, source));

        Assert.Equal(ImportOutcomeKind.Created, outcome.Kind);
    }

    [Fact]
    public async Task Save_SameTitleAtTwoAddresses_IsTwoArticles()
    {
        await _archive.ImportAsync(Drafts.Of("Evening notes", "2024-12-20", "One.", url: "https://a.example/1"));

        ImportOutcome outcome = await _archive.ImportOneAsync(
            Drafts.Of("Evening notes", "2024-12-20", "Two.", url: "https://a.example/2")
        );

        Assert.Equal((ImportOutcomeKind.Created, "2024-12-20-evening-notes-2"), (outcome.Kind, outcome.Slug));
    }

    [Theory]
    [InlineData("https://mirror.example/ferry", "Harbour Gazette", "another address")]
    [InlineData("https://mirror.example/ferry", "Upland Herald", "another address of another paper")]
    [InlineData(null, "Upland Herald", "another paper")]
    public async Task Save_SameBytesFromElsewhere_IsACopyOfItsOwnInTheSameStory(
        string? url,
        string source,
        string case_
    )
    {
        ArticleDraft draft = Drafts.Of("Ferry sails", "2024-12-20", url: "https://harbour.example/ferry");
        ArticleDraft copy = draft with { SourceName = source, Document = draft.Document with { Url = url } };
        await _archive.ImportAsync(draft);

        ImportOutcome outcome = await _archive.ImportOneAsync(copy);

        Assert.Equal((ImportOutcomeKind.Created, "2024-12-20-ferry-sails-2"), (outcome.Kind, outcome.Slug));
        ArticleView view = await FindAsync(outcome.Slug!);
        Assert.True(view.Url == url && view.Summary.Source?.Name == source, case_);
        Assert.NotNull(view.Summary.StoryId);
        Assert.Equal(view.Summary.StoryId, (await FindAsync("2024-12-20-ferry-sails")).Summary.StoryId);
        await ArchiveConsistency.AssertAsync(_archive);
        // And once more, both are known again.
        (_, IReadOnlyList<ImportOutcome> again) = await _archive.ImportAsync(draft, copy);
        Assert.Equal(
            [(ImportOutcomeKind.Unchanged, "2024-12-20-ferry-sails"), (ImportOutcomeKind.Unchanged, outcome.Slug)],
            again.Select(o => (o.Kind, o.Slug))
        );
    }

    [Fact]
    public async Task Save_SameBytesOfAnUntitledArticleFromElsewhere_IsKnownAgainByItsSource()
    {
        ArticleDraft draft = Drafts.Of("Ferry sails", "2024-12-20") with { DisplayTitle = "Ferry" };
        draft = draft with { Document = draft.Document with { Title = null, TitlePlace = null } };
        ArticleDraft copy = draft with { SourceName = "Upland Herald" };
        await _archive.ImportAsync(draft, copy);

        (_, IReadOnlyList<ImportOutcome> again) = await _archive.ImportAsync(copy, draft);

        Assert.Equal([ImportOutcomeKind.Unchanged, ImportOutcomeKind.Unchanged], again.Select(o => o.Kind));
        Assert.Equal(2, again.Select(o => o.Slug).Distinct().Count());
    }

    [Fact]
    public async Task Save_SameBytesWithoutAnAddress_AreTheArticleThatHoldsThem()
    {
        ArticleDraft draft = Drafts.Of("Ferry sails", "2024-12-20", url: "https://harbour.example/ferry");
        await _archive.ImportAsync(draft);

        ImportOutcome outcome = await _archive.ImportOneAsync(
            draft with
            {
                Document = draft.Document with { Url = null },
            }
        );

        Assert.Equal((ImportOutcomeKind.Unchanged, "2024-12-20-ferry-sails"), (outcome.Kind, outcome.Slug));
    }

    [Fact]
    public async Task Save_SameBytesUnderAnotherTitle_IsADuplicate()
    {
        ArticleDraft draft = Drafts.Of("Ferry sails", "2024-12-20");
        await _archive.ImportAsync(draft);

        ImportOutcome outcome = await _archive.ImportOneAsync(
            draft with
            {
                Document = draft.Document with { Title = "Ferry sinks" },
            }
        );

        Assert.Equal(
            (ImportOutcomeKind.Duplicate, "Ferry sails", "2024-12-20-ferry-sails"),
            (outcome.Kind, outcome.DuplicateOf, outcome.Slug)
        );
        await ArchiveConsistency.AssertAsync(_archive);
    }

    [Fact]
    public async Task Save_CopyInTheSameImport_IsADuplicate()
    {
        ArticleDraft draft = Drafts.Of("Ferry sails", "2024-12-20", file: "ferry.txt");
        ArticleDraft copy = Drafts.Of("Ferry sails", "2024-12-20", file: "copy of ferry.txt");

        (_, IReadOnlyList<ImportOutcome> outcomes) = await _archive.ImportAsync(draft, copy, draft);

        Assert.Equal(
            [ImportOutcomeKind.Created, ImportOutcomeKind.Duplicate, ImportOutcomeKind.Unchanged],
            outcomes.Select(o => o.Kind)
        );
    }

    [Fact]
    public async Task Save_SourceToldLater_IsStillTheSameFile()
    {
        await _archive.ImportAsync(Drafts.Of("Ferry sails", "2024-12-20", source: null));

        ImportOutcome outcome = await _archive.ImportOneAsync(Drafts.Of("Ferry sails", "2024-12-20"));

        Assert.Equal(ImportOutcomeKind.Unchanged, outcome.Kind);
    }

    [Fact]
    public async Task Save_FileOfAWithdrawnArticle_DoesNotBringItBack()
    {
        ArticleDraft draft = Drafts.Of("Ferry sails", "2024-12-20");
        await _archive.ImportAsync(draft);
        await _archive.Articles.WithdrawAsync("2024-12-20-ferry-sails", "It never sailed.", "Olena", default);

        ImportOutcome outcome = await _archive.ImportOneAsync(draft);

        Assert.Equal(ImportOutcomeKind.Unchanged, outcome.Kind);
        Assert.Equal("CT3101", Assert.Single(outcome.Problems).Code);
        Assert.Equal(ArticleState.Withdrawn, (await FindAsync(outcome.Slug!)).Summary.State);
    }

    [Fact]
    public async Task Save_AsDraft_IsSeenByEditorsAlone()
    {
        string slug = await DraftAsync(Drafts.Of("Ferry sails", "2024-12-20"));

        Assert.Null(await _archive.ArticleQueries.FindAsync(slug, withDrafts: false, null, default));
        Assert.Null(await _archive.ArticleQueries.OriginalAsync(slug, withDrafts: false, null, default));
        Assert.NotNull(await _archive.ArticleQueries.FindAsync(slug, withDrafts: true, null, default));
        Assert.Equal(slug, Assert.Single(await _archive.ArticleQueries.DraftsAsync(default)).Slug);
        await ArchiveConsistency.AssertAsync(_archive);
    }

    [Fact]
    public async Task Publish_Draft_ShowsIt()
    {
        string slug = await DraftAsync(Drafts.Of("Ferry sails", "2024-12-20").Tagged("#Ports"));

        await _archive.Articles.PublishAsync(slug, "Olena", default);

        Assert.Equal(ArticleState.Published, (await FindAsync(slug)).Summary.State);
        Assert.Single(await _archive.Timeline.CountsAsync(default));
        await ArchiveConsistency.AssertAsync(_archive);
    }

    [Fact]
    public async Task Publish_Twice_CountsOnce()
    {
        string slug = await DraftAsync(Drafts.Of("Ferry sails", "2024-12-20"));

        await _archive.Articles.PublishAsync(slug, "Olena", default);
        await _archive.Articles.PublishAsync(slug, "Olena", default);

        await ArchiveConsistency.AssertAsync(_archive);
    }

    [Fact]
    public async Task Discard_Draft_LeavesNothing()
    {
        string slug = await DraftAsync(Drafts.Of("Ferry sails", "2024-12-20"));

        await _archive.Articles.DiscardAsync(slug, "Olena", default);

        Assert.Null(await _archive.ArticleQueries.FindAsync(slug, withDrafts: true, null, default));
        await ArchiveConsistency.AssertAsync(_archive);
        Assert.Equal(
            ImportOutcomeKind.Created,
            (await _archive.ImportOneAsync(Drafts.Of("Ferry sails", "2024-12-20"))).Kind
        );
    }

    [Fact]
    public async Task Discard_PublishedArticle_IsRefused()
    {
        await _archive.ImportAsync(Drafts.Of("Ferry sails", "2024-12-20"));

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            _archive.Articles.DiscardAsync("2024-12-20-ferry-sails", "Olena", default)
        );
    }

    [Fact]
    public async Task Withdraw_PublishedArticle_LeavesATombstone()
    {
        const string Text = "Forty people were aboard, the harbour master said.";
        await _archive.ImportAsync(
            Drafts
                .Of("Ferry sails", "2024-12-20", Text)
                .Telling("2024-12-19", "Forty people were aboard", "sea")
                .Claiming("harbour master", "40", "Forty people were aboard, the harbour master said.")
        );

        await _archive.Articles.WithdrawAsync("2024-12-20-ferry-sails", "It never sailed.", "Olena", default);

        ArticleView view = await FindAsync("2024-12-20-ferry-sails");
        Assert.Equal("It never sailed.", view.Withdrawal!.Reason);
        Assert.Empty(view.Blocks);
        Assert.Empty(view.Events);
        Assert.Empty(view.Claims);
        Assert.Empty(view.Summary.Lead);
        Assert.Null(await _archive.ArticleQueries.OriginalAsync(view.Summary.Slug, false, null, default));
        Assert.NotNull(await _archive.ArticleQueries.OriginalAsync(view.Summary.Slug, true, null, default));
        Assert.Empty(await _archive.Timeline.CountsAsync(default));
        await ArchiveConsistency.AssertAsync(_archive);
    }

    [Fact]
    public async Task Publish_WithdrawnArticle_BringsItBack()
    {
        await _archive.ImportAsync(Drafts.Of("Ferry sails", "2024-12-20"));
        await _archive.Articles.WithdrawAsync("2024-12-20-ferry-sails", "It never sailed.", "Olena", default);

        await _archive.Articles.PublishAsync("2024-12-20-ferry-sails", "Olena", default);

        Assert.Null((await FindAsync("2024-12-20-ferry-sails")).Withdrawal);
        await ArchiveConsistency.AssertAsync(_archive);
    }

    [Fact]
    public async Task Revise_WithARuling_MovesTheDateAndKeepsTheRuling()
    {
        ArticleDraft draft = Drafts.Of("Ferry sails", "2024-12-20").Tagged("#Ports", "#Sea");
        await _archive.ImportAsync(draft);
        EditorRuling ruling = new(Published: new PartialDate(Drafts.Day("2024-12-13")), Note: "A week earlier.");
        ArticleDraft corrected = draft with { Dating = Drafts.Of("Ferry sails", "2024-12-13").Dating };

        await _archive.Articles.ReviseAsync(
            "2024-12-20-ferry-sails",
            corrected.Tagged("#Sea"),
            ruling,
            "The date was wrong.",
            "Olena",
            default
        );

        ArticleView view = await FindAsync("2024-12-20-ferry-sails");
        Assert.Equal(Drafts.Span("2024-12-13"), view.Summary.Coverage);
        Assert.Equal(("The date was wrong.", "Olena"), (view.Revisions[0].Note, view.Revisions[0].By));
        Assert.Equal(ruling, await _archive.ArticleQueries.RulingAsync("2024-12-20-ferry-sails", default));
        Assert.Equal(Drafts.Day("2024-12-13"), Assert.Single(await _archive.Timeline.CountsAsync(default)).Date);
        await ArchiveConsistency.AssertAsync(_archive);
    }

    [Fact]
    public async Task Save_NewBytesOfARuledArticle_SaysThatTheRulingIsSetAside()
    {
        ArticleDraft draft = Drafts.Of("Ferry sails", "2024-12-20", "One.");
        await _archive.ImportAsync(draft);
        await _archive.Articles.ReviseAsync(
            "2024-12-20-ferry-sails",
            draft,
            new EditorRuling(Note: "As it is."),
            null,
            "Olena",
            default
        );

        ImportOutcome outcome = await _archive.ImportOneAsync(Drafts.Of("Ferry sails", "2024-12-20", "Two."));

        Assert.Equal("CT3103", Assert.Single(outcome.Problems).Code);
        await using ArchiveDbContext context = _archive.Open();
        Assert.Equal("CT3103", (await context.Problems.SingleAsync()).Code);
    }

    [Fact]
    public async Task Change_UnknownAddress_IsRefused() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            _archive.Articles.PublishAsync("nowhere", "Olena", default)
        );

    [Fact]
    public async Task Find_DatedArticle_KnowsItsNeighbours()
    {
        await _archive.ImportAsync(
            Drafts.Of("First", "2024-12-01"),
            Drafts.Of("Second", "2024-12-02"),
            Drafts.Of("Also second", "2024-12-02"),
            Drafts.Of("Third", "2024-11-20/2024-12-03")
        );

        ArticleView view = await FindAsync("2024-12-02-also-second");

        Assert.Equal(("Second", "Third"), (view.Earlier!.DisplayTitle, view.Later!.DisplayTitle));
    }

    [Fact]
    public async Task Save_EveryWrite_RaisesTheGeneration()
    {
        ArchiveQueries queries = _archive.Get<ArchiveQueries>();
        long before = queries.Generation();

        await _archive.ImportAsync(Drafts.Of("Ferry sails", "2024-12-20"));

        // Opening the run, the file, closing the run.
        Assert.Equal(before + 3, queries.Generation());
    }

    [Fact]
    public async Task Save_TwoProcessesAtOnce_KeepEveryArticleOnce()
    {
        await using TestArchive other = _archive.Again();
        ArticleDraft[] drafts =
        [
            .. Enumerable.Range(1, 25).Select(i => Drafts.Of($"Report {i}", "2024-12-20", $"Text {i}.")),
        ];

        await Task.WhenAll(
            Task.Run(() => _archive.ImportAsync(drafts)),
            Task.Run(() => other.ImportAsync([.. drafts.Reverse()]))
        );

        Assert.Equal(25, (await _archive.Timeline.CountsAsync(default)).Sum(c => c.Articles));
        IReadOnlyList<ImportRunSummary> runs = await _archive.RunQueries.ListAsync(10, default);
        Assert.Equal((25, 25), (runs.Sum(r => r.Created), runs.Sum(r => r.Unchanged)));
        await ArchiveConsistency.AssertAsync(_archive);
    }

    [Fact]
    public async Task Save_PowerFailsInTheMiddle_LosesNothingReported()
    {
        await _archive.ImportAsync(Drafts.Of("Reported", "2024-12-20"));
        await using TestArchive afterwards = TestArchive.Unmigrated();

        // What the disk holds while a write is under way: everything up to the last commit, and an unfinished piece.
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            _archive
                .Get<ArchiveConnections>()
                .WriteAsync<int>(
                    async (context, cancel) =>
                    {
                        await context.DayCounts.ExecuteDeleteAsync(cancel);
                        await context.Articles.ExecuteDeleteAsync(cancel);
                        foreach (string file in Directory.GetFiles(_archive.Home, "archive.db*"))
                        {
                            File.Copy(file, Path.Combine(afterwards.Home, Path.GetFileName(file)), overwrite: true);
                        }

                        throw new InvalidOperationException("power failure");
                    },
                    default
                )
        );

        Assert.Equal("Reported", (await FindAsync("2024-12-20-reported")).Summary.DisplayTitle);
        Assert.Single(await afterwards.Timeline.CountsAsync(default));
        await ArchiveConsistency.AssertAsync(afterwards);
        await ArchiveConsistency.AssertAsync(_archive);
    }

    private async Task<ArticleView> FindAsync(string slug) =>
        (await _archive.ArticleQueries.FindAsync(slug, withDrafts: false, null, default))!;

    private async Task<string> DraftAsync(ArticleDraft draft)
    {
        long run = await _archive.Runs.OpenAsync("drafts", "Olena", default);
        return (await _archive.Articles.SaveAsync(run, "a.txt", draft, publish: false, default)).Slug!;
    }
}
