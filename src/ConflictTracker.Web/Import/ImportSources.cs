using System.IO.Compression;
using ConflictTracker.Core.Problems;
using Microsoft.Extensions.Options;

namespace ConflictTracker.Web.Import;

/// <summary>Finds the files behind paths: single files, folders with all below them, and zips.</summary>
public sealed class ImportSources(IOptions<ImportLimits> options)
{
    private static readonly ZipNames NamesInZips = new();

    private readonly ImportLimits _limits = options.Value;

    public ImportSelection Find(IEnumerable<string> paths)
    {
        var items = new List<ImportItem>();
        var problems = new List<(string, Problem)>();
        var open = new List<IDisposable>();
        foreach (string path in paths)
        {
            if (Directory.Exists(path))
            {
                var walk = new FolderWalk((found, problem) => problems.Add((found, problem)));
                foreach (string file in walk.FilesBelow(Path.GetFullPath(path)))
                {
                    string reported = Path.GetRelativePath(path, file);
                    if (ArticleFiles.IsArticle(file))
                    {
                        items.Add(OfFile(file, reported));
                    }
                    else if (ArticleFiles.IsZip(file))
                    {
                        AddZip(file, reported + "/", items, problems, open);
                    }
                }
            }
            else if (!File.Exists(path))
            {
                problems.Add((path, ImportProblems.NotFound(path)));
            }
            else if (ArticleFiles.IsZip(path))
            {
                AddZip(path, "", items, problems, open);
            }
            else
            {
                items.Add(OfFile(path, Path.GetFileName(path)));
            }
        }

        return new ImportSelection(items, problems, open);
    }

    private ImportItem OfFile(string path, string reported)
    {
        string sidecar = ArticleFiles.SidecarOf(path);
        return new ImportItem(
            ReportedPath.Of(reported),
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

    /// <param name="below">What stands before the names of its entries in reports.</param>
    private void AddZip(
        string path,
        string below,
        List<ImportItem> items,
        List<(string, Problem)> problems,
        List<IDisposable> open
    )
    {
        string name = ReportedPath.Of(Path.GetFileName(path));
        try
        {
            ZipArchive zip = ZipFile.Open(path, ZipArchiveMode.Read, NamesInZips);
            var source = new ZipSource(zip, _limits);
            open.Add(source);
            IReadOnlyList<ImportItem> found = ZipEntries.In(
                zip,
                source,
                _limits,
                (entry, problem) => problems.Add(($"{name}/{ReportedPath.Of(entry)}", problem))
            );
            items.AddRange(found.Select(item => item with { Path = ReportedPath.Of(below + item.Path) }));
        }
        catch (InvalidDataException e)
        {
            problems.Add((path, ImportProblems.BadZip(name, e.Message)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add((path, ImportProblems.Unreadable(name, e.Message)));
        }
    }
}
