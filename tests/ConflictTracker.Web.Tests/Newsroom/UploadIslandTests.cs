using Bunit;
using ConflictTracker.Data.Accounts;
using ConflictTracker.Data.Articles;
using ConflictTracker.Data.Import;
using ConflictTracker.Web.Newsroom;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;

namespace ConflictTracker.Web.Tests.Newsroom;

/// <summary>The upload, file by file, into a real archive.</summary>
public sealed class UploadIslandTests : NewsroomContext
{
    [Fact]
    public void Choice_OfFiles_OpensOnceTheBrowserTellsOfIt()
    {
        IRenderedComponent<UploadIsland> island = RenderFor(AccountRole.Editor);

        island.WaitForAssertion(() => Assert.False(island.Find("input[type=file]").HasAttribute("disabled")));
    }

    [Fact]
    public void Choose_Files_ListsThemAndWaitsForTheEditor()
    {
        IRenderedComponent<UploadIsland> island = RenderFor(AccountRole.Editor);

        Choose(island, File("one.txt"), File("two.txt", "Another note of December 20, 2024.\n\nIt was quiet."));

        Assert.Equal(["one.txt", "two.txt"], island.FindAll(".files .fn").Select(f => f.TextContent));
        Assert.Equal("Import 2 files", island.Find("button.go").TextContent.Trim());
    }

    [Fact]
    public async Task Import_Files_ShowsWhatBecameOfEach()
    {
        IRenderedComponent<UploadIsland> island = RenderFor(AccountRole.Editor);
        Choose(island, File("good.txt"), File("empty.txt", " "), File("big.txt", new string('x', 3000)));
        await island.Find("#batch-source").ChangeAsync(new() { Value = "Test Weekly" });

        await island.Find("button.go").ClickAsync(new());

        Assert.Equal(["New", "Rejected", "Rejected"], island.FindAll(".files .st").Select(s => s.TextContent[1..]));
        Assert.Contains("3,000 bytes; the limit is 2,000", island.Find(".files").TextContent, StringComparison.Ordinal);
        Assert.Contains("3 of 3 files read", island.Find("[role=status]").TextContent, StringComparison.Ordinal);
        Assert.EndsWith("/newsroom/imports/1", island.Find("a.go").GetAttribute("href"), StringComparison.Ordinal);
        var draft = Assert.Single(
            await Services.GetRequiredService<ArticleQueries>().DraftsAsync(CancellationToken.None)
        );
        Assert.Equal("Test Weekly", draft.Source?.Name);
        Assert.Equal("An editor", (await RunAsync())?.By);
    }

    [Fact]
    public void Choose_TooManyFiles_SaysTheLimitAndTakesNone()
    {
        IRenderedComponent<UploadIsland> island = RenderFor(AccountRole.Editor);

        Choose(island, File("1.txt"), File("2.txt"), File("3.txt"), File("4.txt"));

        Assert.Contains("4 files were chosen; an upload takes 3", Fault(island), StringComparison.Ordinal);
        Assert.Empty(island.FindAll(".files li"));
        Assert.True(island.Find("button.go").HasAttribute("disabled"));
    }

    [Fact]
    public async Task Import_SessionEnded_AsksToSignInAndStoresNothing()
    {
        IRenderedComponent<UploadIsland> island = RenderFor(role: null);
        Choose(island, File("one.txt"));

        await island.Find("button.go").ClickAsync(new());

        Assert.Contains("session has ended", Fault(island), StringComparison.Ordinal);
        Assert.Null(await RunAsync());
    }

    [Fact]
    public async Task Import_Sidecar_DescribesTheFileBesideIt()
    {
        IRenderedComponent<UploadIsland> island = RenderFor(AccountRole.Editor);
        Choose(
            island,
            File("note.txt", "It was quiet in the town that day, and the trams ran."),
            File("note.meta.json", """{ "url": "https://news.example/note", "published": "2024-12-20" }""")
        );

        await island.Find("button.go").ClickAsync(new());

        Assert.Equal(["note.txt"], island.FindAll(".files .fn").Select(f => f.TextContent));
        var draft = Assert.Single(
            await Services.GetRequiredService<ArticleQueries>().DraftsAsync(CancellationToken.None)
        );
        Assert.Equal("2024-12-20", draft.Published.ToString());
    }

    private static InputFileContent File(string name, string? text = null) =>
        InputFileContent.CreateFromText(text ?? Roundup.Text, name);

    private static void Choose(IRenderedComponent<UploadIsland> island, params InputFileContent[] files) =>
        island.FindComponent<InputFile>().UploadFiles(files);

    private static string Fault(IRenderedComponent<UploadIsland> island) => island.Find("[role=alert]").TextContent;

    private IRenderedComponent<UploadIsland> RenderFor(string? role)
    {
        if (role is not null)
        {
            Session.SetAuthorized("An editor").SetRoles(role);
        }

        return Render<UploadIsland>(p => p.Add(i => i.Sources, ["Test Weekly"]));
    }

    private Task<Core.Import.ImportRunSummary?> RunAsync() =>
        Services.GetRequiredService<ImportRunQueries>().FindAsync(1, CancellationToken.None);
}
