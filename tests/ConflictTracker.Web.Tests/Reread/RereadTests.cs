using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Reread;
using ConflictTracker.Data.Accounts;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Articles;
using ConflictTracker.Data.Import;
using ConflictTracker.Data.Reread;
using ConflictTracker.Data.Timeline;
using ConflictTracker.Parsing.Articles;
using ConflictTracker.Web.Import;
using ConflictTracker.Web.Reread;
using ConflictTracker.Web.Tests.Account;
using Microsoft.Extensions.DependencyInjection;

namespace ConflictTracker.Web.Tests.Reread;

/// <summary>An archive that older rules understood otherwise, read again by today's.</summary>
public sealed class RereadTests : IAsyncLifetime
{
    private const string Kursk =
        "Drones hit a depot\n\nOn Tuesday, the 1,000th day of the war, Russia struck Odesa, Ukraine said.\n";

    private const string Losses =
        "Losses\n\nUkraine said on December 20, 2024 that 40 soldiers were killed near Kharkiv.\n";

    private readonly TestSite _site = new();

    private RereadQueries Queries => Get<RereadQueries>();

    private Rereader Rereader => Get<Rereader>();

    public async Task InitializeAsync()
    {
        await _site.InitializeAsync();
        await ImportAsync("kursk.txt", Kursk, draft => draft with { Dating = DatingVerdict.Undated });
        await ImportAsync("losses.txt", Losses, draft => draft with { Claims = [] });
        await ImportAsync("same.txt", Losses.Replace("40", "50", StringComparison.Ordinal), draft => draft);
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Run_FindsTheDifferences_AndChangesNothing()
    {
        long generation = Get<ArchiveQueries>().Generation();

        RereadSummary reread = await Rereader.RunAsync("Olena", null, default);

        Assert.Equal((3, 1, 2, 0), (reread.Read, reread.Identical, reread.Changed, reread.Unreadable));
        Assert.Contains(reread.Kinds, k => k is { Kind: ChangeKind.DateFound, Articles: 1 });
        Assert.Contains(reread.Kinds, k => k is { Kind: ChangeKind.ClaimFound, Count: 1, Alone: 1 });
        Assert.Null((await FindAsync("kursk.txt")).Summary.Coverage);
        Assert.Equal(generation, Get<ArchiveQueries>().Generation());
    }

    [Fact]
    public async Task AcceptAll_WritesRevisions_AndUndoTakesThemBack()
    {
        RereadSummary reread = await Rereader.RunAsync("Olena", null, default);

        (long run, int revised) = (await Rereader.AcceptAsync(reread, RereadChoice.All, "Olena", null, default))!.Value;

        Assert.Equal(2, revised);
        ArticleView article = await FindAsync("kursk.txt");
        Assert.Equal("2024-11-19", article.Summary.Coverage.ToString());
        Assert.Equal(
            ($"Reread with rules {ArticleReader.RulesVersion}.", ArticleReader.RulesVersion),
            (article.Revisions[0].Note, article.Revisions[0].RulesVersion)
        );
        Assert.Contains(
            await Get<TimelineQueries>().CountsAsync(default),
            c => c.Date == new DateOnly(2024, 11, 19) && c.Articles == 1
        );
        Assert.Equal((0, 2), ((await Queries.LastAsync(default))!.Open, (await Queries.LastAsync(default))!.Accepted));

        await Get<ImportRunStore>().UndoAsync(run, "Olena", default);

        Assert.Null((await FindAsync("kursk.txt")).Summary.Coverage);
        Assert.Equal(1, (await FindAsync("kursk.txt")).Number);
        Assert.Equal((2, 0), ((await Queries.LastAsync(default))!.Open, (await Queries.LastAsync(default))!.Accepted));
    }

    [Fact]
    public async Task Undo_AfterAnotherReread_StillKnowsWhatWasAccepted()
    {
        RereadSummary first = await Rereader.RunAsync("Olena", null, default);
        (long run, _) = (await Rereader.AcceptAsync(first, RereadChoice.All, "Olena", null, default))!.Value;

        RereadSummary second = await Rereader.RunAsync("Olena", null, default);

        Assert.Equal((0, 0, run), (second.Changed, second.Accepted, second.Run));

        await Get<ImportRunStore>().UndoAsync(run, "Olena", default);

        Assert.Null((await Queries.LastAsync(default))!.Run);
        Assert.Equal(2, (await Rereader.RunAsync("Olena", null, default)).Open);
    }

    [Fact]
    public async Task Accept_OneKind_LeavesTheOthers()
    {
        RereadSummary reread = await Rereader.RunAsync("Olena", null, default);

        await Rereader.AcceptAsync(reread, new RereadChoice(ChangeKind.ClaimFound), "Olena", null, default);

        Assert.Equal(2, (await FindAsync("losses.txt")).Number);
        Assert.Equal(1, (await FindAsync("kursk.txt")).Number);
    }

    [Fact]
    public async Task Leave_OneArticle_AsksForItNoMore()
    {
        RereadSummary reread = await Rereader.RunAsync("Olena", null, default);
        string slug = (await FindAsync("kursk.txt")).Summary.Slug;

        await Get<RereadStore>().LeaveAsync(reread.Id, new RereadChoice(Slugs: [slug]), "Olena", default);
        await Rereader.AcceptAsync(reread, RereadChoice.All, "Olena", null, default);

        Assert.Equal(1, (await FindAsync("kursk.txt")).Number);
        Assert.Equal(2, (await FindAsync("losses.txt")).Number);
    }

    [Fact]
    public async Task Accept_ArticleChangedMeanwhile_IsPassedOver()
    {
        RereadSummary reread = await Rereader.RunAsync("Olena", null, default);
        ArticleView before = await FindAsync("kursk.txt");
        ArticleDraft corrected = Read("kursk.txt", Kursk, new EditorRuling(Title: "Corrected"));
        await Get<ArticleStore>()
            .ReviseAsync(before.Summary.Slug, corrected, new EditorRuling(Title: "Corrected"), null, "Olena", default);

        await Rereader.AcceptAsync(reread, RereadChoice.All, "Olena", null, default);

        Assert.Equal("Corrected", (await FindAsync("kursk.txt")).Summary.DisplayTitle);
    }

    [Fact]
    public async Task Rulings_StayInForce()
    {
        EditorRuling ruling = new(Title: "A ruled title", Published: new PartialDate(new DateOnly(2024, 11, 21)));
        ArticleView article = await FindAsync("losses.txt");
        ArticleDraft ruled = Read("losses.txt", Losses, ruling) with { Claims = [] };
        await Get<ArticleStore>().ReviseAsync(article.Summary.Slug, ruled, ruling, null, "Olena", default);

        RereadSummary reread = await Rereader.RunAsync("Olena", null, default);
        await Rereader.AcceptAsync(reread, RereadChoice.All, "Olena", null, default);

        ArticleView after = await FindAsync("losses.txt");
        Assert.Equal(("A ruled title", "2024-11-21"), (after.Summary.DisplayTitle, after.Summary.Published.ToString()));
        Assert.NotEmpty(after.Claims);
        Assert.Equal(ruling, await Get<ArticleQueries>().RulingAsync(after.Summary.Slug, default));
    }

    [Fact]
    public async Task Sidecars_AreAppliedAgain()
    {
        byte[] sidecar =
            """{ "url": "https://news.example/trams", "published": "2024-12-20", "desk": "south" }"""u8.ToArray();
        await Get<Importer>()
            .RunAsync(
                new ImportRequest(
                    "trams",
                    [
                        new ImportItem(
                            "trams.txt",
                            _ => Task.FromResult<ReadOnlyMemory<byte>>("The trams ran in the town.\n"u8.ToArray()),
                            _ => Task.FromResult<ReadOnlyMemory<byte>>(sidecar)
                        ),
                    ]
                ),
                null,
                default
            );

        RereadSummary reread = await Rereader.RunAsync("Olena", null, default);

        Assert.Equal((4, 2), (reread.Read, reread.Identical));
        OriginalFile original = (
            await Get<ArticleQueries>().OriginalAsync((await FindAsync("trams.txt")).Summary.Slug, true, null, default)
        )!;
        Assert.Equal(sidecar, original.Sidecar!.Value.ToArray());
    }

    [Fact]
    public async Task Run_CutOff_GoesOnWhereItWas()
    {
        // Three articles and batches of one: the first is noted before the stop, the second never begins.
        using CancellationTokenSource stop = new();
        IReadOnlyList<HeldArticle> first = await OpenAndTakeOneAsync();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Rereader.RunAsync(null, null, stop.Token));

        RereadSummary reread = await Rereader.RunAsync("Olena", null, default);

        Assert.Equal((3, 1), (reread.Articles, reread.Changed));
        Assert.Equal(2, reread.Identical);
        Assert.Single(first);
    }

    [Fact]
    public async Task Page_ReadAcceptUndo_WithoutScript()
    {
        using Visitor editor = await _site.SignedInAsync(AccountRole.Editor, "Rereading editor");
        Page page = await editor.GetAsync("/newsroom/reread");
        await editor.SendAsync(page, "reread", ("Action", "read"));
        page = await EndAsync(editor);
        Assert.Contains("1 article gains a date", page.Text, StringComparison.Ordinal);
        Assert.Contains("1 claim is found", page.Text, StringComparison.Ordinal);

        await editor.SendAsync(page, "reread", ("Action", "accept"));
        page = await EndAsync(editor);
        Assert.Contains("2 accepted", page.Text, StringComparison.Ordinal);
        Assert.Equal(2, (await FindAsync("kursk.txt")).Number);

        await editor.SendAsync(page, "reread", ("Action", "undo"));
        Assert.Equal(1, (await FindAsync("kursk.txt")).Number);
    }

    private static async Task<Page> EndAsync(Visitor editor)
    {
        Page page;
        do
        {
            page = await editor.GetAsync("/newsroom/reread");
        } while (page.Document.QuerySelector("[role=status]") is not null);

        return page;
    }

    /// <summary>As a process that was killed after its first article left it.</summary>
    private async Task<IReadOnlyList<HeldArticle>> OpenAndTakeOneAsync()
    {
        long reread = await Get<RereadStore>().OpenAsync(ArticleReader.RulesVersion, null, default);
        IReadOnlyList<HeldArticle> held = await Queries.NextAsync(reread, 1, default);
        await Get<RereadStore>()
            .NoteAsync(reread, [new ReadAgain(held[0].Id, held[0].Slug, held[0].Revision, [])], default);
        return held;
    }

    private T Get<T>()
        where T : notnull => _site.Services.GetRequiredService<T>();

    private async Task<ArticleView> FindAsync(string file)
    {
        foreach (var run in await Get<ImportRunQueries>().ListAsync(20, default))
        {
            foreach (var outcome in await Get<ImportRunQueries>().FilesAsync(run.Id, default))
            {
                if (outcome.Outcome.File == file)
                {
                    return (await Get<ArticleQueries>().FindAsync(outcome.Outcome.Slug!, true, null, default))!;
                }
            }
        }

        throw new InvalidOperationException($"Nothing was imported as {file}.");
    }

    private async Task ImportAsync(string file, string text, Func<ArticleDraft, ArticleDraft> older)
    {
        long run = await Get<ImportRunStore>().OpenAsync(file, null, default);
        await Get<ArticleStore>().SaveAsync(run, file, older(Read(file, text)), publish: true, default);
        await Get<ImportRunStore>().CloseAsync(run, default);
    }

    private ArticleDraft Read(string file, string text, EditorRuling? ruling = null) =>
        Get<ArticleReader>()
            .Read(file, System.Text.Encoding.UTF8.GetBytes(text), new ReadingContext("Test Daily", Ruling: ruling))
            .Draft!;
}
