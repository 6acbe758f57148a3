using ConflictTracker.Core.Articles;
using ConflictTracker.Data.Articles;
using ConflictTracker.Data.Import;
using ConflictTracker.Web.Resources;
using Microsoft.AspNetCore.Components;

namespace ConflictTracker.Web.Newsroom;

/// <summary>Decides about one draft: edit, publish, keep or discard.</summary>
public sealed partial class ReviewPage
{
    private ReviewCase? _case;
    private ReviewPile _pile = new(null, []);
    private ArticleForm _form = new();
    private IReadOnlyList<string> _faults = [];

    [Parameter]
    public string Slug { get; set; } = "";

    [Inject]
    private ArticleDesk Desk { get; set; } = null!;

    [Inject]
    private ArticleStore Articles { get; set; } = null!;

    [Inject]
    private ArticleQueries Queries { get; set; } = null!;

    [Inject]
    private ImportRunQueries Imports { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [SupplyParameterFromQuery]
    private long? Run { get; set; }

    /// <summary>Whether the fields are open: without script a link opens them so.</summary>
    [SupplyParameterFromQuery]
    private bool Edit { get; set; }

    [SupplyParameterFromForm(FormName = "review")]
    private ArticleForm? Form { get; set; }

    [SupplyParameterFromForm(FormName = "review")]
    private string? Action { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _case = await Desk.OpenAsync(Slug, Http.RequestAborted);
        if (_case is null)
        {
            Navigation.NotFound();
            return;
        }

        if (_case.Article.Summary.State is ArticleState.Published or ArticleState.Private && Form is null)
        {
            Navigation.NavigateTo(Urls.Correct(Slug));
            return;
        }

        _form = Form ?? ArticleForm.Of(_case);
        _pile = await PileAsync();
    }

    private async Task<ReviewPile> PileAsync()
    {
        if (Run is not { } run)
        {
            return new ReviewPile(null, await Queries.DraftsAsync(Http.RequestAborted));
        }

        IEnumerable<ArticleSummary> articles = (await Imports.FilesAsync(run, Http.RequestAborted))
            .Select(f => f.Article)
            .OfType<ArticleSummary>()
            .Where(a => a.State != ArticleState.Withdrawn);
        return new ReviewPile(run, [.. articles.DistinctBy(a => a.Slug)]);
    }

    private async Task DecideAsync()
    {
        if (_case is not { Article.Summary.State: ArticleState.Draft } open)
        {
            _faults = [Words.Say($"This article is no draft any more: somebody else decided meanwhile.")];
            return;
        }

        string by = Http.User.Identity!.Name!;
        if (Action == "discard")
        {
            await Articles.DiscardAsync(Slug, by, Http.RequestAborted);
            GoOn(Told.Discarded);
            return;
        }

        bool takesBack = Action == "unrule";
        _faults = takesBack
            ? await Desk.TakeBackAsync(open, by, Http.RequestAborted)
            : await Desk.SaveAsync(open, _form, by, Http.RequestAborted);
        if (_faults.Count > 0)
        {
            return;
        }

        if (Action == "publish")
        {
            await Articles.PublishAsync(Slug, by, Http.RequestAborted);
            GoOn(Told.Published);
        }
        else
        {
            Told told = takesBack ? Told.TakenBack : Told.Saved;
            Navigation.NavigateTo(NewsroomUrls.Telling(Urls.Review(Slug, Run), told));
        }
    }

    /// <summary>To the next draft, or back to where the queue came from.</summary>
    private void GoOn(Told told)
    {
        string next =
            _pile.NextDraft(Slug) is { } draft ? Urls.Review(draft.Slug, Run)
            : Run is { } run ? Urls.Run(run)
            : Urls.Desk;
        Navigation.NavigateTo(NewsroomUrls.Telling(next, told, Slug));
    }
}
