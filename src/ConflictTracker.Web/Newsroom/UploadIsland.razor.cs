using ConflictTracker.Core.Import;
using ConflictTracker.Data.Accounts;
using ConflictTracker.Data.Archive;
using ConflictTracker.Web.Import;
using ConflictTracker.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.JSInterop;

namespace ConflictTracker.Web.Newsroom;

/// <summary>Receives files over the circuit, one after the other, then imports them and shows each outcome live.</summary>
public sealed partial class UploadIsland
{
    // Without a circuit there is nothing that it could do: it is not rendered ahead.
    private static readonly InteractiveServerRenderMode Circuit = new(prerender: false);

    private readonly CancellationTokenSource _gone = new();
    private IReadOnlyList<string> _faults = [];
    private IReadOnlyList<IBrowserFile> _chosen = [];
    private List<UploadLine> _lines = [];
    private string? _source;
    private ImportReport? _report;
    private bool _isListening;

    /// <summary>Names of publishers already known, offered while typing.</summary>
    [Parameter]
    public IReadOnlyList<string> Sources { get; set; } = [];

    [CascadingParameter]
    private Task<AuthenticationState>? Session { get; set; }

    private bool IsRunning { get; set; }

    private string Promise =>
        Words.Say(
            $"at most {Desk.Limits.UploadFiles} files, {ByteText.Of(Desk.Limits.UploadBytes)} together, {ByteText.Of(Desk.Limits.FileBytes)} each"
        );

    private string Status =>
        _lines.Count == 0 ? "" : Words.Say($"{_lines.Count(l => l.Outcome is not null)} of {_lines.Count} files read");

    /// <summary>Opens the choice of files once the browser tells of it: one made before that would go unheard.</summary>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            // InputFile attaches itself after this component's turn; what is sent after that also arrives after it.
            await Task.Yield();
            _isListening = true;
            StateHasChanged();
        }
    }

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    private void Choose(InputFileChangeEventArgs change)
    {
        _lines = [];
        _chosen = [];

        // GetMultipleFiles throws beyond its limit: ask for no more than may come.
        string? complaint = Desk.Complaint(change.FileCount, 0);
        if (complaint is null)
        {
            _chosen = change.GetMultipleFiles(Desk.Limits.UploadFiles);
            complaint = Desk.Complaint(_chosen.Count, _chosen.Where(IsTaken).Sum(f => f.Size));
        }

        _faults = complaint is null ? [] : [complaint];
        if (complaint is null)
        {
            _lines = [.. _chosen.Select(f => new UploadLine(f.Name, f.Size))];
        }
    }

    private async Task ImportAsync()
    {
        if (Session is null || await Session is not { User: { } user } || !user.IsInRole(AccountRole.Editor))
        {
            _faults = [Words.Say($"Your session has ended. Load the page again and sign in.")];
            return;
        }

        IsRunning = true;
        try
        {
            List<UploadedFile> files = await ReceiveAsync();

            // Once everything is here the import ends whatever becomes of the window: no token.
            _report = await Desk.ImportAsync(
                files,
                _source,
                user.Identity!.Name!,
                new LiveProgress(this),
                CancellationToken.None
            );
            _lines.RemoveAll(l => l.Outcome is null);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or TimeoutException or JSException)
        {
            _faults =
            [
                Words.Say($"The upload broke off before all files had come: nothing was imported. Choose them again."),
            ];
            StartOver();
        }
        catch (ArchiveUnusableException e)
        {
            // What was stored shows its outcome; the files without one can be chosen again.
            _faults = [Phrasebook.Say(e.Message) ?? e.Message];
        }
        finally
        {
            IsRunning = false;
        }
    }

    private async Task<List<UploadedFile>> ReceiveAsync()
    {
        List<UploadedFile> files = [];
        for (int i = 0; i < _chosen.Count; i++)
        {
            files.Add(await ReceiveAsync(_chosen[i]));
            _lines[i].HasArrived = true;
            StateHasChanged();
        }

        return files;
    }

    private async Task<UploadedFile> ReceiveAsync(IBrowserFile file)
    {
        if (!IsTaken(file))
        {
            return UploadedFile.TooLarge(file.Name, file.Size, Desk.Limits);
        }

        await using Stream stream = file.OpenReadStream(Desk.Limits.FileBytes, _gone.Token);
        using MemoryStream bytes = new((int)file.Size);
        await stream.CopyToAsync(bytes, _gone.Token);
        return UploadedFile.Of(file.Name, bytes.ToArray(), Desk.Limits);
    }

    private bool IsTaken(IBrowserFile file) => file.Size <= Desk.Limits.FileBytes;

    private void StartOver()
    {
        _report = null;
        _lines = [];
        _chosen = [];
    }

    private void Show(ImportOutcome outcome)
    {
        if (_lines.Find(l => l.Outcome is null && l.Name == outcome.File) is { } line)
        {
            line.Outcome = outcome;
        }

        StateHasChanged();
    }

    /// <summary>Takes outcomes from the importer's thread to the circuit's.</summary>
    private sealed class LiveProgress(UploadIsland island) : IProgress<ImportOutcome>
    {
        public void Report(ImportOutcome value) => _ = island.InvokeAsync(() => island.Show(value));
    }
}
