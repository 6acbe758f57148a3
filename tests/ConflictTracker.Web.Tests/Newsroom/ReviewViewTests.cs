using Bunit;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Problems;
using ConflictTracker.Web.Newsroom;
using Microsoft.Extensions.DependencyInjection;

namespace ConflictTracker.Web.Tests.Newsroom;

/// <summary>The review shows what was understood and from which words.</summary>
public sealed class ReviewViewTests : ReaderContext
{
    private static readonly ReviewPile Pile = new(
        7,
        [
            Roundup.Summary(Roundup.Read(), ArticleState.Published, "before"),
            Roundup.Summary(Roundup.Read(), ArticleState.Draft),
            Roundup.Summary(Roundup.Read(), ArticleState.Draft, "after"),
        ]
    );

    public ReviewViewTests() => Services.AddScoped<NewsroomUrls>();

    [Fact]
    public void Original_Cues_AreMarkedAndLeadToTheirEvidence()
    {
        IRenderedComponent<ReviewView> view = Render(Roundup.Opened());

        var mark = view.FindAll(".orig .cue")
            .First(c => c.TextContent.StartsWith("Days 1,027-1,031", StringComparison.Ordinal));
        string evidence = mark.QuerySelector("a")!.GetAttribute("href")!.Split('#')[1];
        Assert.Contains("Days 1,027-1,031", view.Find("#" + evidence).TextContent, StringComparison.Ordinal);
        Assert.Equal("Left out: Menu", view.Find(".left-out").TextContent.Trim());
    }

    [Fact]
    public void Understood_Fields_SayWhatAndWhy()
    {
        IRenderedComponent<ReviewView> view = Render(Roundup.Opened());

        string understood = view.Find(".und").TextContent;
        Assert.Contains("Mon 16 – Fri 20 Dec 2024", understood, StringComparison.Ordinal);
        Assert.Contains("Days 1,027–1,031", understood, StringComparison.Ordinal);
        Assert.Contains(Roundup.Read().Dating.Because, understood, StringComparison.Ordinal);
        Assert.Equal(["#Kharkiv", "#energy"], view.FindAll(".und .chip").Select(c => c.TextContent));
    }

    [Fact]
    public void Understood_EachFieldThatCanBeRuled_LeadsToItsField()
    {
        IRenderedComponent<ReviewView> view = Render(Roundup.Opened());

        Assert.Equal(
            ["f-title", "f-source", "f-published", "f-from", "f-tags"],
            view.FindAll(".und a[data-field]").Select(a => a.GetAttribute("href")!.Split('#')[1])
        );
        Assert.All(
            view.FindAll(".und a[data-field]"),
            a => Assert.Contains("?run=7&edit=true", a.GetAttribute("href")!, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Understood_Claim_SaysWhoMeasuredWhatWhenAndByWhichPattern()
    {
        IRenderedComponent<ReviewView> view = Render(
            Roundup.Opened(
                Roundup.Read(
                    "On Friday, December 20, 2024, Ukraine’s air force said it shot down 40 drones over Odesa."
                )
            )
        );

        var claim = view.Find(".und .claim.s1");
        Assert.Equal("Ukraine’s air force (Ukraine):", claim.QuerySelector(".who")!.TextContent.Trim());
        Assert.Equal("40 drones", claim.QuerySelector("b")!.TextContent);
        Assert.Equal("said · shot down · Fri 20 Dec 2024 · subject-says", claim.QuerySelector(".evd")!.TextContent);
    }

    [Fact]
    public void Problems_AreShownWithTheirRemedy()
    {
        ArticleDraft draft = Roundup.Read() with
        {
            Problems =
            [
                new Problem("CT2004", ProblemSeverity.Warning, "The weekday contradicts the date. Look it up."),
            ],
        };

        IRenderedComponent<ReviewView> view = Render(Roundup.Opened(draft));

        Assert.Contains(
            "The weekday contradicts the date. Look it up.",
            view.Find(".alert.warn").TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Markup_InAText_StaysText()
    {
        IRenderedComponent<ReviewView> view = Render(
            Roundup.Opened(Roundup.Read("A note\n\nThey wrote <script>alert(1)</script> on the wall of the town hall."))
        );

        Assert.Empty(view.FindAll("script"));
        Assert.Contains("<script>alert(1)</script>", view.Find(".orig").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Neighbours_LeadThroughTheImport()
    {
        IRenderedComponent<ReviewView> view = Render(Roundup.Opened());

        Assert.EndsWith(
            "/newsroom/review/before?run=7",
            view.Find("[rel=prev]").GetAttribute("href"),
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "/newsroom/review/after?run=7",
            view.Find("[rel=next]").GetAttribute("href"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void NextDraft_StartsOverAtTheEnd()
    {
        Assert.Equal("after", Pile.NextDraft("weekly-notes")?.Slug);
        Assert.Equal("weekly-notes", Pile.NextDraft("after")?.Slug);
        Assert.Null(new ReviewPile(7, [Pile.Articles[0], Pile.Articles[1]]).NextDraft("weekly-notes"));
    }

    private IRenderedComponent<ReviewView> Render(ReviewCase opened) =>
        Render<ReviewView>(p => p.Add(v => v.Case, opened).Add(v => v.Pile, Pile));
}
