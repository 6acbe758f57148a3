using System.Net;
using System.Text;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Timeline;
using ConflictTracker.Data.Accounts;
using ConflictTracker.Data.Articles;
using ConflictTracker.Data.Timeline;
using ConflictTracker.Web.Tests.Account;
using Microsoft.Extensions.DependencyInjection;

namespace ConflictTracker.Web.Tests.Newsroom;

/// <summary>An editor's work from end to end, without script: every page and form over HTTP.</summary>
public sealed class NewsroomFlowTests(TestSite site) : IClassFixture<TestSite>
{
    private ArticleQueries Articles => site.Services.GetRequiredService<ArticleQueries>();

    [Fact]
    public async Task Paste_Publish_ShowsTheArticleToReaders()
    {
        using Visitor editor = await EditorAsync("Publisher");
        Page review = await PasteAsync(editor, "published");
        string slug = SlugOf(review);
        Assert.Null(await Articles.FindAsync(slug, withDrafts: false, null, CancellationToken.None));

        Page next = await editor.SendAsync(review, "review", ("Action", "publish"));

        Assert.Contains("told=published", next.Location, StringComparison.Ordinal);
        ArticleView? article = await Articles.FindAsync(slug, withDrafts: false, null, CancellationToken.None);
        Assert.Equal("2024-12-16/2024-12-20", article?.Summary.Coverage.ToString());
        TimelinePage timeline = await site
            .Services.GetRequiredService<TimelineQueries>()
            .PageAsync(TimelineFilter.All, CancellationToken.None);
        Assert.Contains(timeline.Days.SelectMany(d => d.Articles), a => a.Slug == slug);
    }

    [Fact]
    public async Task Review_Edits_BecomeARulingAndARevision()
    {
        using Visitor editor = await EditorAsync("Editor of fields");
        Page review = await PasteAsync(editor, "edited");
        string slug = SlugOf(review);

        Page saved = await editor.SendAsync(
            review,
            "review",
            ("Action", "draft"),
            ("Form.Title", "A better title"),
            ("Form.Published", "2024-12-21"),
            ("Form.Tags", "Kharkiv, power"),
            ("Form.Note", "Printed on the second page")
        );

        Assert.Contains("told=saved", saved.Location, StringComparison.Ordinal);
        ArticleView article = (await Articles.FindAsync(slug, withDrafts: true, null, CancellationToken.None))!;
        Assert.Equal(2, article.Number);
        Assert.Equal("A better title", article.Summary.DisplayTitle);
        Assert.Equal("2024-12-21", article.Summary.Published.ToString());
        Assert.Equal(["Kharkiv", "power"], article.Summary.Tags);
        Assert.Equal(ArticleState.Draft, article.Summary.State);
        Assert.Equal("Printed on the second page", (await Articles.RulingAsync(slug, CancellationToken.None))?.Note);
    }

    [Fact]
    public async Task Review_BadDate_KeepsWhatWasTyped()
    {
        using Visitor editor = await EditorAsync("Careless typist");
        Page review = await PasteAsync(editor, "mistyped");

        Page refused = await editor.SendAsync(
            review,
            "review",
            ("Action", "publish"),
            ("Form.Title", "Typed with care"),
            ("Form.Published", "20 Dec")
        );

        Assert.Contains("“20 Dec” is no date", refused.Fault, StringComparison.Ordinal);
        Assert.Equal("Typed with care", refused.Document.QuerySelector("#f-title")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Review_SomebodySavedMeanwhile_IsRefused()
    {
        using Visitor editor = await EditorAsync("Slow editor");
        Page review = await PasteAsync(editor, "contested");
        await editor.SendAsync(review, "review", ("Action", "draft"), ("Form.Title", "The quick one"));

        Page late = await editor.SendAsync(review, "review", ("Action", "draft"), ("Form.Title", "The slow one"));

        Assert.Contains("meanwhile", late.Fault, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Discard_Draft_IsGone()
    {
        using Visitor editor = await EditorAsync("Tidy editor");
        Page review = await PasteAsync(editor, "discarded");

        await editor.SendAsync(review, "review", ("Action", "discard"));

        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetAsync(review.Path)).Status);
        Assert.Null(await Articles.FindAsync(SlugOf(review), withDrafts: true, null, CancellationToken.None));
    }

    [Fact]
    public async Task Correct_WithANoteAndANewText_IsANewRevision()
    {
        using Visitor editor = await EditorAsync("Correcting editor");
        string slug = await PublishAsync(editor, "corrected");
        Page form = await editor.GetAsync($"/newsroom/articles/{slug}/correct");

        Page silent = await editor.SendAsync(form, "correct");
        Page empty = await editor.SendAsync(form, "correct", ("Form.PublicNote", "Nothing at all"));
        Page corrected = await editor.SendAsync(
            form,
            "correct",
            ("Form.PublicNote", "Five people were hurt, not four."),
            ("Form.Text", Text("corrected").Replace("four people", "five people", StringComparison.Ordinal))
        );

        Assert.Contains("Say what is corrected", silent.Fault, StringComparison.Ordinal);
        Assert.Contains("Nothing was changed", empty.Fault, StringComparison.Ordinal);
        Assert.Contains("told=corrected", corrected.Location, StringComparison.Ordinal);
        ArticleView article = (await Articles.FindAsync(slug, withDrafts: false, null, CancellationToken.None))!;
        Assert.Equal(2, article.Number);
        Assert.Equal("Five people were hurt, not four.", article.Revisions[0].Note);
        Assert.Contains(article.Blocks, b => b.Text.Contains("five people", StringComparison.Ordinal));
        ArticleView before = (await Articles.FindAsync(slug, withDrafts: false, 1, CancellationToken.None))!;
        Assert.Contains(before.Blocks, b => b.Text.Contains("four people", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Upload_NewFileOfAPublishedArticle_WaitsUntilItIsPublished()
    {
        using Visitor editor = await EditorAsync("Patient editor");
        string slug = await PublishAsync(editor, "waiting");
        Page form = await editor.GetAsync("/newsroom/import");

        Page sent = await editor.SendAsync(
            form,
            "paste",
            ("Text", Text("waiting").Replace("four people", "seven people", StringComparison.Ordinal)),
            ("Name", "waiting"),
            ("Source", "Test Weekly")
        );

        Page pending = await editor.GetAsync(sent.Location!);
        Assert.Equal("A new file of a published article", pending.Heading);
        Assert.Contains("seven people", pending.Document.QuerySelector("ins")!.TextContent, StringComparison.Ordinal);
        using Visitor reader = site.Stranger();
        Assert.Contains("four people", (await reader.GetAsync($"/article/{slug}")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync($"/article/{slug}/original?revision=2")).Status);

        await editor.SendAsync(pending, "pending", ("Action", "publish"));

        Assert.Contains("seven people", (await reader.GetAsync($"/article/{slug}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Withdraw_WithAReason_LeavesATombstone()
    {
        using Visitor editor = await EditorAsync("Withdrawing editor");
        string slug = await PublishAsync(editor, "withdrawn");
        Page form = await editor.GetAsync($"/newsroom/articles/{slug}/withdraw");

        Page silent = await editor.SendAsync(form, "withdraw", ("Reason", "  "));
        Page withdrawn = await editor.SendAsync(form, "withdraw", ("Reason", "It was sent by mistake."));

        Assert.Contains("Say why", silent.Fault, StringComparison.Ordinal);
        Assert.Equal("Articles", (await editor.OpenAsync(withdrawn.Location!)).Heading);
        ArticleView article = (await Articles.FindAsync(slug, withDrafts: false, null, CancellationToken.None))!;
        Assert.Equal("It was sent by mistake.", article.Withdrawal?.Reason);
        Assert.Equal("Withdrawing editor", article.Withdrawal?.By);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetAsync(form.Path)).Status);
    }

    [Fact]
    public async Task Upload_GoodAndBadFiles_ReportsEach_AndUndoTakesAllBack()
    {
        using Visitor editor = await EditorAsync("Uploading editor");
        Page form = await editor.GetAsync("/newsroom/import");

        Page sent = await editor.UploadAsync(
            form,
            "files",
            ("good.txt", Encoding.UTF8.GetBytes(Text("uploaded"))),
            ("empty.txt", []),
            ("picture.txt", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d]),
            ("huge.txt", new byte[20_000_000])
        );

        Page run = await editor.OpenAsync(sent.Location!);
        Assert.Equal("Upload of 4 files", run.Heading);
        Assert.Equal(3, run.Document.QuerySelectorAll(".files .st.bad").Length);
        Assert.Contains("20,000,000 bytes", run.Text, StringComparison.Ordinal);
        string slug = SlugOf(run.Document.QuerySelector(".files a")!.GetAttribute("href")!);

        Page undone = await editor.SendAsync(run, "run", ("Action", "undo"));

        Assert.Contains("told=undone", undone.Location, StringComparison.Ordinal);
        Assert.Null(await Articles.FindAsync(slug, withDrafts: true, null, CancellationToken.None));
    }

    [Fact]
    public async Task Review_OfAnArticleWithASidecar_KeepsWhatItSaid()
    {
        using Visitor editor = await EditorAsync("Careful editor");
        Page form = await editor.GetAsync("/newsroom/import");
        Page sent = await editor.UploadAsync(
            form,
            "files",
            ("trams.txt", "It was quiet in the town that day, and the trams ran.\n"u8.ToArray()),
            ("trams.meta.json", """{ "url": "https://news.example/trams", "published": "2024-12-20" }"""u8.ToArray())
        );
        Page review = await editor.GetAsync(sent.Location!);

        await editor.SendAsync(review, "review", ("Action", "draft"), ("Form.Title", "Trams ran"));

        ArticleView article = (
            await Articles.FindAsync(SlugOf(review), withDrafts: true, null, CancellationToken.None)
        )!;
        Assert.Equal(2, article.Number);
        Assert.Equal("https://news.example/trams", article.Url);
        Assert.Equal("2024-12-20", article.Summary.Published.ToString());
    }

    [Fact]
    public async Task Upload_FileNamesWithFolders_AreCutToTheirLastPart()
    {
        using Visitor editor = await EditorAsync("Curious editor");
        Page form = await editor.GetAsync("/newsroom/import");

        Page sent = await editor.UploadAsync(
            form,
            "files",
            ("../../escape.txt", Encoding.UTF8.GetBytes(Text("escaped")))
        );

        Page review = await editor.OpenAsync(sent.Location!);
        Assert.Contains("escape.txt", review.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("../", review.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PublishAll_OfAnImport_PublishesWhatIsFirmlyDated()
    {
        using Visitor editor = await EditorAsync("Quick editor");
        Page form = await editor.GetAsync("/newsroom/import");
        Page sent = await editor.UploadAsync(
            form,
            "files",
            ("firm.txt", Encoding.UTF8.GetBytes(Text("firm"))),
            ("vague.txt", "A note without any day.\n\nNothing here says when it was written.\n"u8.ToArray())
        );
        Page run = await editor.OpenAsync(sent.Location!);

        Page published = await editor.SendAsync(run, "run", ("Action", "publish"));

        Page after = await editor.OpenAsync(published.Location!);
        string[] states = [.. after.Document.QuerySelectorAll(".files li").Select(li => li.TextContent)];
        Assert.Contains("published", states[0], StringComparison.Ordinal);
        Assert.Contains("draft", states[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drafts_AreNotForStrangers()
    {
        using Visitor editor = await EditorAsync("Discreet editor");
        string slug = SlugOf(await PasteAsync(editor, "secret"));
        using Visitor stranger = site.Stranger();

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/article/{slug}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/article/{slug}/original")).Status);
        Assert.DoesNotContain("Weekly notes of secret", (await stranger.GetAsync("/")).Text, StringComparison.Ordinal);
    }

    private static string Text(string name) =>
        Roundup.Text.Replace("Weekly notes.", $"Weekly notes of {name}.", StringComparison.Ordinal);

    private static string SlugOf(Page review) => SlugOf(review.Path);

    private static string SlugOf(string path) => path.Split('?')[0].Split('/')[3];

    private Task<Visitor> EditorAsync(string name) => site.SignedInAsync(AccountRole.Editor, name);

    /// <returns>The review of the pasted text.</returns>
    private static async Task<Page> PasteAsync(Visitor editor, string name)
    {
        Page form = await editor.GetAsync("/newsroom/import");
        Page sent = await editor.SendAsync(
            form,
            "paste",
            ("Text", Text(name)),
            ("Name", name),
            ("Source", "Test Weekly")
        );
        Page review = await editor.GetAsync(sent.Location!);
        Assert.Equal("Check what was understood", review.Heading);
        return review;
    }

    private static async Task<string> PublishAsync(Visitor editor, string name)
    {
        Page review = await PasteAsync(editor, name);
        await editor.SendAsync(review, "review", ("Action", "publish"));
        return SlugOf(review);
    }
}
