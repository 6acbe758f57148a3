using AngleSharp.Dom;
using ConflictTracker.Data.Accounts;
using ConflictTracker.Data.Articles;
using ConflictTracker.Data.Import;
using ConflictTracker.Parsing.Articles;
using ConflictTracker.Web.Tests.Account;
using Microsoft.Extensions.DependencyInjection;

namespace ConflictTracker.Web.Tests.Newsroom;

/// <summary>One story in several papers: for readers and for editors, over HTTP.</summary>
public sealed class DuplicatesPageTests(TestSite site) : IClassFixture<TestSite>
{
    private const string Body =
        "On Friday, December 20, 2024, the ferry left the harbour of Odesa at dawn with forty people aboard, the harbour master said. "
        + "A storm had kept it at its berth for three nights, and lorries had queued along the quay as far as the old customs house. "
        + "Crews cleared ice from the ramp while the pilot waited for the wind to turn. "
        + "By noon the first lorries were on the far bank, carrying flour, generators and window glass for the villages of Ukraine. "
        + "The company will sail twice a day until the road bridge is open again, its director told reporters.";

    [Fact]
    public async Task Copies_AreOneEntryWithACount_AndAllAreReached_UntilAnEditorPartsThem()
    {
        string one = await PublishAsync("Ferry sails again", "Harbour Gazette", "");
        string two = await PublishAsync("The ferry is back", "Upland Herald", " It snowed.");
        using Visitor reader = site.Stranger();

        Page timeline = await reader.GetAsync("/");
        IElement entry = timeline.Document.QuerySelectorAll(".entry:has(.copies)").Single();
        Assert.Contains("Also held in 1 copy", entry.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            entry.QuerySelectorAll("a"),
            a => a.GetAttribute("href")!.EndsWith(one, StringComparison.Ordinal)
        );
        Assert.Contains(
            entry.QuerySelectorAll("a"),
            a => a.GetAttribute("href")!.EndsWith(two, StringComparison.Ordinal)
        );
        Assert.Single((await reader.GetAsync("/day/2024-12-20")).Document.QuerySelectorAll(".copies"));
        Page article = await reader.GetAsync($"/article/{one}");
        Assert.Contains(
            "The ferry is back",
            article.Document.QuerySelector("[aria-labelledby=copies]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("2 articles, 1 origin", article.Text, StringComparison.Ordinal);

        using Visitor editor = await site.SignedInAsync(AccountRole.Editor, "Parting editor");
        Page page = await editor.GetAsync("/newsroom/duplicates");
        await editor.SendAsync(page, "story", ("Action", $"split {two}"));
        Assert.Empty((await reader.GetAsync("/")).Document.QuerySelectorAll(".copies"));

        page = await editor.GetAsync("/newsroom/duplicates");
        await editor.SendAsync(page, "story", ("Action", "join"), ("One", $"/article/{one}"), ("Other", two));
        Assert.Single((await reader.GetAsync("/")).Document.QuerySelectorAll(".copies"));

        Page refused = await editor.SendAsync(page, "story", ("Action", "join"), ("One", one), ("Other", "nowhere"));
        Assert.Contains("two different published articles", refused.Fault, StringComparison.Ordinal);
    }

    private async Task<string> PublishAsync(string title, string source, string more)
    {
        ImportRunStore runs = site.Services.GetRequiredService<ImportRunStore>();
        long run = await runs.OpenAsync(title, null, default);
        ReadingResult read = site
            .Services.GetRequiredService<ArticleReader>()
            .Read(
                $"{title}.txt",
                System.Text.Encoding.UTF8.GetBytes($"{title}\n\n{Body}{more}\n"),
                new ReadingContext(source)
            );
        ArticleStore articles = site.Services.GetRequiredService<ArticleStore>();
        return (await articles.SaveAsync(run, $"{title}.txt", read.Draft!, publish: true, default)).Slug!;
    }
}
