using System.IO.Compression;
using ConflictTracker.Core.Problems;

namespace ConflictTracker.Web.Import;

/// <summary>The articles in a zip, by name, each with its sidecar.</summary>
internal static class ZipEntries
{
    /// <param name="report">Told of what is in the zip and is not taken.</param>
    /// <exception cref="InvalidDataException">The file is no zip, or one that is refused as a whole.</exception>
    public static IReadOnlyList<ImportItem> In(
        ZipArchive zip,
        ZipSource source,
        ImportLimits limits,
        Action<string, Problem> report
    )
    {
        if (ZipLimits.Complaint(zip, limits) is { } complaint)
        {
            throw new InvalidDataException(complaint);
        }

        (ZipArchiveEntry Entry, string Path)[] entries =
        [
            .. zip.Entries.Select(entry => (entry, PathOf(entry))).OrderBy(e => e.Item2, StringComparer.Ordinal),
        ];
        foreach ((_, string path) in entries.Where(e => ArticleFiles.IsZip(e.Path)))
        {
            report(path, ImportProblems.NestedZip(ReportedPath.Of(path)));
        }

        ILookup<string, ZipArchiveEntry> byPath = entries.ToLookup(e => e.Path, e => e.Entry, StringComparer.Ordinal);
        foreach (IGrouping<string, ZipArchiveEntry> twins in byPath.Where(g => g.Count() > 1))
        {
            report(twins.Key, ImportProblems.SameName(ReportedPath.Of(twins.Key)));
        }

        // Entries of one name are read each: which of them is meant, nobody can tell.
        return
        [
            .. entries
                .Where(e => ArticleFiles.IsArticle(e.Path))
                .Select(e => ItemOf(e.Entry, e.Path, byPath[ArticleFiles.SidecarOf(e.Path)].LastOrDefault(), source)),
        ];
    }

    private static ImportItem ItemOf(ZipArchiveEntry entry, string path, ZipArchiveEntry? sidecar, ZipSource source) =>
        new(
            ReportedPath.Of(path),
            cancel => source.ReadAsync(entry, cancel),
            sidecar is null ? null : cancel => source.ReadAsync(sidecar, cancel)
        );

    /// <summary>Some programs separate folders as Windows does.</summary>
    private static string PathOf(ZipArchiveEntry entry) => entry.FullName.Replace('\\', '/');
}
