using System.IO.Compression;
using ConflictTracker.Core.Problems;
using Microsoft.Extensions.Options;

namespace ConflictTracker.Web.Import;

/// <summary>Finds the files behind paths: single files, folders with all below them, and zips.</summary>
public sealed class ImportSources(IOptions<ImportLimits> options)
{
    private const string SidecarSuffix = ".meta.json";

    /// <summary>The endings that folders and zips are searched for; a file that is named is read whatever its ending.</summary>
    private static readonly string[] Endings = [".txt", ".md", ".markdown", ".html", ".htm", ".docx"];

    private readonly ImportLimits _limits = options.Value;

    public ImportSelection Find(IEnumerable<string> paths)
    {
        var items = new List<ImportItem>();
        var problems = new List<(string, Problem)>();
        var open = new List<IDisposable>();
        foreach (string path in paths)
        {
            try
            {
                if (Directory.Exists(path))
                {
                    items.AddRange(InFolder(path));
                }
                else if (!File.Exists(path))
                {
                    problems.Add((path, ImportProblems.NotFound(path)));
                }
                else if (path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
                {
                    AddZip(path, items, open);
                }
                else
                {
                    items.Add(OfFile(path, Path.GetFileName(path)));
                }
            }
            catch (InvalidDataException e)
            {
                problems.Add((path, ImportProblems.BadZip(Path.GetFileName(path), e.Message)));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                problems.Add((path, ImportProblems.Unreadable(path, e.Message)));
            }
        }

        return new ImportSelection(items, problems, open);
    }

    private IEnumerable<ImportItem> InFolder(string folder) =>
        Directory
            .EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true })
            .Where(IsArticle)
            .Order(StringComparer.Ordinal)
            .Select(file => OfFile(file, Path.GetRelativePath(folder, file)));

    private static bool IsArticle(string path) =>
        Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)
        && !Path.GetFileName(path).StartsWith('.');

    private static string SidecarOf(string path) => Path.ChangeExtension(path, null) + SidecarSuffix;

    private ImportItem OfFile(string path, string reported)
    {
        string sidecar = SidecarOf(path);
        return new ImportItem(
            reported,
            cancel => ReadAsync(path, cancel),
            File.Exists(sidecar) ? cancel => ReadAsync(sidecar, cancel) : null
        );
    }

    private async Task<ReadOnlyMemory<byte>> ReadAsync(string path, CancellationToken cancellationToken)
    {
        await using FileStream stream = File.OpenRead(path);
        return stream.Length <= _limits.FileBytes
            ? await BoundedStream.ReadAllAsync(stream, _limits.FileBytes, cancellationToken)
            : throw new FileTooLargeException(stream.Length, _limits.FileBytes);
    }

    private void AddZip(string path, List<ImportItem> items, List<IDisposable> open)
    {
        ZipArchive zip = ZipFile.OpenRead(path);
        var source = new ZipSource(zip, _limits);
        open.Add(source);
        if (ZipLimits.Complaint(zip, _limits) is { } complaint)
        {
            throw new InvalidDataException(complaint);
        }

        Dictionary<string, ZipArchiveEntry> byName = zip
            .Entries.DistinctBy(e => e.FullName, StringComparer.Ordinal)
            .ToDictionary(e => e.FullName, StringComparer.Ordinal);
        foreach (ZipArchiveEntry entry in byName.Values.OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            if (IsArticle(entry.FullName))
            {
                ZipArchiveEntry? sidecar = byName.GetValueOrDefault(SidecarOf(entry.FullName));
                items.Add(
                    new ImportItem(
                        entry.FullName,
                        cancel => source.ReadAsync(entry, cancel),
                        sidecar is null ? null : cancel => source.ReadAsync(sidecar, cancel)
                    )
                );
            }
        }
    }
}
