using ConflictTracker.Core.Import;
using ConflictTracker.Core.Sources;
using ConflictTracker.Web.Import;
using ConflictTracker.Web.Resources;
using Microsoft.AspNetCore.Components;

namespace ConflictTracker.Web.Newsroom;

/// <summary>The ways in for files: live, plain, pasted.</summary>
public sealed partial class ImportPage
{
    // An array: it travels to the island by its type, and a list made up by the compiler has none to be found again.
    private string[] _sources = [];
    private IReadOnlyList<string> _faults = [];

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "paste")]
    private string? Text { get; set; }

    [SupplyParameterFromForm(FormName = "paste")]
    private string? Name { get; set; }

    [SupplyParameterFromForm]
    private string? Source { get; set; }

    protected override async Task OnInitializedAsync()
    {
        IReadOnlyList<SourceSummary> known = await Publishers.ListAsync(Http.RequestAborted);
        _sources = [.. known.Select(s => s.Source?.Name).OfType<string>()];
    }

    private async Task ImportTextAsync()
    {
        if (string.IsNullOrWhiteSpace(Text))
        {
            _faults = [Words.Say($"There is no text. Paste the article, then import it.")];
            return;
        }

        Open(await Desk.ImportTextAsync(Text, Name, Source, Http.User.Identity!.Name!, Http.RequestAborted));
    }

    private async Task ImportFilesAsync()
    {
        IFormFileCollection sent = Http.Request.Form.Files;
        if (Desk.Complaint(sent.Count, sent.Sum(f => f.Length)) is { } complaint)
        {
            _faults = [complaint];
            return;
        }

        List<UploadedFile> files = [];
        foreach (IFormFile file in sent)
        {
            files.Add(await ReceiveAsync(file));
        }

        string by = Http.User.Identity!.Name!;
        Open(await Desk.ImportAsync(files, Source, by, progress: null, Http.RequestAborted));
    }

    private async Task<UploadedFile> ReceiveAsync(IFormFile file)
    {
        if (file.Length > Desk.Limits.FileBytes)
        {
            return UploadedFile.TooLarge(file.FileName, file.Length, Desk.Limits);
        }

        using MemoryStream bytes = new((int)file.Length);
        await file.CopyToAsync(bytes, Http.RequestAborted);
        return UploadedFile.Of(file.FileName, bytes.ToArray(), Desk.Limits);
    }

    /// <summary>A single draft or new file opens for review; of several files the list.</summary>
    private void Open(ImportReport report) =>
        Navigation.NavigateTo(
            report.Outcomes switch
            {
                [{ Kind: ImportOutcomeKind.Created, Slug: { } slug }] => Urls.Review(slug, report.Run),
                [{ Kind: ImportOutcomeKind.Revised, Waits: true, Slug: { } slug }] => Urls.Pending(slug),
                _ => Urls.Run(report.Run),
            }
        );
}
