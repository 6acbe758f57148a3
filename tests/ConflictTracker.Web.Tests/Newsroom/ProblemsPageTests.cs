using ConflictTracker.Core.Articles;
using ConflictTracker.Data.Accounts;
using ConflictTracker.Data.Articles;
using ConflictTracker.Data.Dating;
using ConflictTracker.Web.Tests.Account;
using Microsoft.Extensions.DependencyInjection;

namespace ConflictTracker.Web.Tests.Newsroom;

/// <summary>The problems queue over HTTP, as an editor works through it without script.</summary>
public sealed class ProblemsPageTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task Rule_TakeTheDayNumber_ReadsTheArticleAgain()
    {
        using Visitor editor = await site.SignedInAsync(AccountRole.Editor, "Ruling editor");
        string slug = await PasteAsync(
            editor,
            "On Wednesday, the 1,000th day of the war, Russia struck Odesa, Ukraine said."
        );
        Page queue = await editor.GetAsync("/newsroom/problems?code=CT2001");

        Page ruled = await editor.SendAsync(queue, "problem", ("Do", Button(queue, slug, "Take the day number")));

        Assert.Contains("told=ruled", ruled.Location, StringComparison.Ordinal);
        ArticleView article = await FindAsync(slug);
        Assert.Equal("2024-11-19", article.Summary.Coverage.ToString());
        Assert.Equal((2, "Ruling editor"), (article.Number, article.Revisions[0].By));
        Assert.DoesNotContain(
            slug,
            (await editor.GetAsync(queue.Path)).Document.Body!.InnerHtml,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Rule_TheSourceCountsOtherwise_IsAnObservation()
    {
        using Visitor editor = await site.SignedInAsync(AccountRole.Editor, "Counting editor");
        string slug = await PasteAsync(
            editor,
            "Here is the situation on Wednesday, June 5, 2024.\n\nOn the 831st day of the war Russia struck Odesa, Ukraine said.",
            "Coastal Counter"
        );
        Page queue = await editor.GetAsync("/newsroom/problems?source=coastal-counter");

        await editor.SendAsync(queue, "problem", ("Do", Button(queue, slug, "Coastal Counter counts")));

        Assert.Contains(
            await site.Services.GetRequiredService<ClockObservationQueries>().ListAsync(default),
            o => o is { Source: "Coastal Counter", StatedDay: 831 } && o.Date == new DateOnly(2024, 6, 5)
        );
        Assert.Contains("CT2009", (await editor.GetAsync(queue.Path)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leave_AsItIs_IsNotedWithItsEditor()
    {
        using Visitor editor = await site.SignedInAsync(AccountRole.Editor, "Patient reader");
        string slug = await PasteAsync(
            editor,
            "On Friday, the 900th day of the war, Russia struck Sumy, Ukraine said."
        );
        Page queue = await editor.GetAsync("/newsroom/problems");

        await editor.SendAsync(queue, "problem", ("Do", Button(queue, slug, "Leave as it is")));

        Page left = await editor.GetAsync("/newsroom/problems?dismissed=true");
        Assert.Contains("Left as it is by Patient reader", left.Text, StringComparison.Ordinal);
        Assert.Equal(1, (await FindAsync(slug)).Number);
    }

    [Fact]
    public async Task Settle_AProblemThatIsGone_SaysSo()
    {
        using Visitor editor = await site.SignedInAsync(AccountRole.Editor, "Late editor");
        Page queue = await editor.GetAsync("/newsroom/problems");

        Page refused = await editor.SendAsync(queue, "problem", ("Do", "987654 dismiss"));

        Assert.Contains("does not stand any more", refused.Fault, StringComparison.Ordinal);
    }

    private static string Button(Page queue, string slug, string words) =>
        queue
            .Document.QuerySelectorAll(".queue > li")
            .First(li => li.InnerHtml.Contains(slug, StringComparison.Ordinal))
            .QuerySelectorAll("button")
            .First(b => b.TextContent.StartsWith(words, StringComparison.Ordinal))
            .GetAttribute("value")!;

    private static async Task<string> PasteAsync(Visitor editor, string text, string source = "Test Daily")
    {
        Page form = await editor.GetAsync("/newsroom/import");
        Page sent = await editor.SendAsync(form, "paste", ("Text", text), ("Name", "note"), ("Source", source));
        return sent.Location!.Split('?')[0].Split('/')[3];
    }

    private async Task<ArticleView> FindAsync(string slug) =>
        (await site.Services.GetRequiredService<ArticleQueries>().FindAsync(slug, true, null, default))!;
}
