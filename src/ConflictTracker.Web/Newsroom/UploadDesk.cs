using System.Text;
using ConflictTracker.Core.Import;
using ConflictTracker.Parsing.Articles;
using ConflictTracker.Web.Import;
using ConflictTracker.Web.Resources;
using Microsoft.Extensions.Options;

namespace ConflictTracker.Web.Newsroom;

/// <summary>Takes uploads and pasted texts in, as drafts: nothing is public until an editor publishes it.</summary>
internal sealed class UploadDesk(Importer importer, IOptions<ImportLimits> limits)
{
    /// <summary>What file choosers offer: what can be read, and sidecars.</summary>
    public static string Accepted { get; } = string.Join(',', ArticleReader.Endings.Append(".json"));

    /// <summary>The most that the form of the upload may send: the default limit of an upload, and its wrapping.</summary>
    public const long RequestBytes = 110_000_000;

    private const string SidecarSuffix = ".meta.json";

    public ImportLimits Limits => limits.Value;

    /// <summary>Why a choice of files is refused as a whole, with the remedy, or null.</summary>
    /// <param name="bytes">Of all files together.</param>
    public string? Complaint(int files, long bytes)
    {
        if (files == 0)
        {
            return Words.Say($"No file was chosen.");
        }

        if (files > Limits.UploadFiles)
        {
            return Words.Say(
                $"{files:N0} files were chosen; an upload takes {Limits.UploadFiles:N0}. Send them in parts, or import the folder by the command line."
            );
        }

        return bytes > Limits.UploadBytes
            ? Words.Say(
                $"The files hold {bytes:N0} bytes; an upload takes {Limits.UploadBytes:N0}. Send them in parts, or import the folder by the command line."
            )
            : null;
    }

    /// <summary>Imports files as drafts. A <c>NAME.meta.json</c> describes the file of that name beside it.</summary>
    public Task<ImportReport> ImportAsync(
        IReadOnlyList<UploadedFile> files,
        string? source,
        string by,
        IProgress<ImportOutcome>? progress,
        CancellationToken cancellationToken
    )
    {
        Dictionary<string, UploadedFile> sidecars = files
            .Where(IsSidecar)
            .DistinctBy(f => f.Name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(f => f.Name, StringComparer.OrdinalIgnoreCase);
        ImportItem[] items =
        [
            .. files
                .Where(f => !IsSidecar(f))
                .Select(f => f.ToItem(sidecars.GetValueOrDefault(Path.ChangeExtension(f.Name, null) + SidecarSuffix))),
        ];
        string label = items is [var only] ? only.Path : $"Upload of {items.Length} files";
        return importer.RunAsync(
            new ImportRequest(label, items, ArticleForm.Trimmed(source), Publish: false, by),
            progress,
            cancellationToken
        );
    }

    /// <summary>Imports a pasted text as a draft.</summary>
    /// <param name="name">What the text is to be called, with or without an ending; null for a name by its moment.</param>
    public Task<ImportReport> ImportTextAsync(
        string text,
        string? name,
        string? source,
        string by,
        CancellationToken cancellationToken
    ) =>
        ImportAsync(
            [UploadedFile.Of(FileNameOf(name), Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")), Limits)],
            source,
            by,
            progress: null,
            cancellationToken
        );

    internal static string FileNameOf(string? name)
    {
        string safe = Path.GetFileName((name ?? "").Replace('\\', '/').Trim());
        if (safe.Length == 0)
        {
            return "pasted.txt";
        }

        return Path.GetExtension(safe).ToLowerInvariant() is ".txt" or ".md" or ".html" ? safe : safe + ".txt";
    }

    private static bool IsSidecar(UploadedFile file) =>
        file.Name.EndsWith(SidecarSuffix, StringComparison.OrdinalIgnoreCase);
}
