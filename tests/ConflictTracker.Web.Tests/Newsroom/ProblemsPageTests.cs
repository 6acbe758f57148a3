using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Dating;
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
    public async Task Ruling_TakenBack_LeavesTheDateToTheRulesAndForgetsWhatItTaught()
    {
        using Visitor editor = await site.SignedInAsync(AccountRole.Editor, "Second thoughts");
        string slug = await PasteAsync(
            editor,
            "Here is the situation on Thursday, June 6, 2024.\n\nOn the 832nd day of the war Russia struck Odesa, Ukraine said.",
            "Inland Counter"
        );
        DatingVerdict before = (await FindAsync(slug)).Dating;
        Page queue = await editor.GetAsync("/newsroom/problems?source=inland-counter");
        Page ruled = await editor.SendAsync(queue, "problem", ("Do", Button(queue, slug, "Inland Counter counts")));
        Assert.Contains($"of={slug}", ruled.Location, StringComparison.Ordinal);

        Page review = await editor.GetAsync($"/newsroom/review/{slug}");
        Page back = await editor.SendAsync(review, "review", ("Action", "unrule"));

        Assert.Contains("told=takenback", back.Location, StringComparison.Ordinal);
        ArticleView article = await FindAsync(slug);
        Assert.Equal(
            (3, before.Because, before.Coverage),
            (article.Number, article.Dating.Because, article.Dating.Coverage)
        );
        Assert.Null(await site.Services.GetRequiredService<ArticleQueries>().RulingAsync(slug, default));
        Assert.DoesNotContain(
            await site.Services.GetRequiredService<ClockObservationQueries>().ListAsync(default),
            o => o.Source == "Inland Counter"
        );
    }

    [Fact]
    public async Task Ruling_OnAPublishedArticle_IsTakenBackWhereItIsCorrected()
    {
        using Visitor editor = await site.SignedInAsync(AccountRole.Editor, "Third thoughts");
        string slug = await PasteAsync(
            editor,
            "On Friday, the 1,001st day of the war, Russia struck Odesa, Ukraine said."
        );
        await editor.SendAsync(await editor.GetAsync($"/newsroom/review/{slug}"), "review", ("Action", "publish"));
        string? dated = (await FindAsync(slug)).Summary.Coverage?.ToString();
        Page queue = await editor.GetAsync("/newsroom/problems?code=CT2001");
        await editor.SendAsync(queue, "problem", ("Do", Button(queue, slug, "Take the day number")));
        Assert.Equal("2024-11-20", (await FindAsync(slug)).Summary.Coverage.ToString());

        Page correct = await editor.GetAsync($"/newsroom/articles/{slug}/correct");
        await editor.SendAsync(correct, "unrule");

        Assert.Equal(dated, (await FindAsync(slug)).Summary.Coverage.ToString());
        Page after = await editor.GetAsync(correct.Path);
        Assert.DoesNotContain("unrule", after.Document.Body!.InnerHtml, StringComparison.Ordinal);
        Assert.Contains(slug, (await editor.GetAsync(queue.Path)).Document.Body!.InnerHtml, StringComparison.Ordinal);
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
