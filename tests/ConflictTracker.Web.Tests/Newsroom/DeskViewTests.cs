using Bunit;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Import;
using ConflictTracker.Core.Problems;
using ConflictTracker.Web.Newsroom;
using Microsoft.Extensions.DependencyInjection;

namespace ConflictTracker.Web.Tests.Newsroom;

/// <summary>The desk says what waits.</summary>
public sealed class DeskViewTests : ReaderContext
{
    private static readonly DateTimeOffset Noon = new(2024, 12, 20, 12, 0, 0, TimeSpan.Zero);

    public DeskViewTests() => Services.AddScoped<NewsroomUrls>();

    [Fact]
    public void Desk_WithWork_NamesDraftsImportsAndRejectedFiles()
    {
        ImportOutcome rejected = new(
            "old.doc",
            ImportOutcomeKind.Rejected,
            null,
            null,
            [new Problem("CT1000", ProblemSeverity.Error, "The format is not read. Save it as text.")]
        );
        DeskState state = new(
            [Roundup.Summary(Roundup.Read(), ArticleState.Draft)],
            [],
            [new ImportRunSummary(3, "Upload of 2 files", "An editor", Noon, Noon, null, 1, 0, 0, 0, 1)],
            [(3, rejected)],
            DatesToCheck: 12,
            Problems: 7,
            Published: 4218
        );

        IRenderedComponent<DeskView> desk = Render<DeskView>(p => p.Add(d => d.Desk, state));

        Assert.Equal(["1", "12", "7", "1", "4,218"], desk.FindAll(".tiles b").Select(b => b.TextContent));
        Assert.Equal(3, desk.FindAll(".tiles .hot").Count);
        Assert.Equal(Roundup.Title, desk.Find("[aria-labelledby=drafts] li a").TextContent);
        Assert.Contains(
            "Save it as text.",
            desk.Find("[aria-labelledby=rejected] li").TextContent,
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "/newsroom/imports/3",
            desk.Find("th[scope=row] a").GetAttribute("href"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Desk_Empty_SaysSo()
    {
        IRenderedComponent<DeskView> desk = Render<DeskView>(p =>
            p.Add(d => d.Desk, new DeskState([], [], [], [], 0, 0, 0))
        );

        Assert.Empty(desk.FindAll(".hot"));
        Assert.Contains("None waits", desk.Find("[aria-labelledby=drafts]").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("told=published&of=a-slug", "Published", 1)]
    [InlineData("told=published&of=//evil.example", "Published", 0)]
    [InlineData("told=saved", "Saved as a draft", 0)]
    [InlineData("told=17", null, 0)]
    [InlineData("told=%3Cb%3E", null, 0)]
    public void Told_FromAnAddress_SaysOnlyWhatWeMaySay(string query, string? sentence, int links)
    {
        Services
            .GetRequiredService<Microsoft.AspNetCore.Components.NavigationManager>()
            .NavigateTo($"/newsroom?{query}");

        IRenderedComponent<ToldNote> note = Render<ToldNote>();

        Assert.Equal(links, note.FindAll("a").Count);
        Assert.StartsWith(
            sentence ?? "",
            note.Markup.Length == 0 ? "" : note.Find("span").TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(sentence is null, note.FindAll(".toast").Count == 0);
    }
}
