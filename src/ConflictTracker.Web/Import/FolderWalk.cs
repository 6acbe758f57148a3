using System.IO.Enumeration;
using ConflictTracker.Core.Problems;

namespace ConflictTracker.Web.Import;

/// <summary>
/// All files below a folder, in the order of their paths. A link to a folder is not followed: it may lead round in a
/// circle, or out of the folder that was named. What cannot be listed costs nothing else.
/// </summary>
internal sealed class FolderWalk(Action<string, Problem> report)
{
    // Nothing is skipped for its attributes: those of a file whose name cannot be spelt are not known.
    private static readonly EnumerationOptions Everything = new()
    {
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
    };

    public IReadOnlyList<string> FilesBelow(string folder)
    {
        List<string> files = [];
        Stack<string> folders = new([folder]);
        while (folders.TryPop(out string? next))
        {
            try
            {
                foreach (Entry entry in EntriesOf(next))
                {
                    Take(entry, files, folders);
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                report(next, ImportProblems.UnreadableFolder(ReportedPath.Of(next), e.Message));
            }
        }

        files.Sort(StringComparer.Ordinal);
        return files;
    }

    /// <summary>What begins with a dot is hidden and left out, as a shell does.</summary>
    private static FileSystemEnumerable<Entry> EntriesOf(string folder) =>
        new(
            folder,
            (ref FileSystemEntry entry) =>
                new Entry(
                    // Not its own full path, which is empty where the system's limit is passed.
                    Path.Join(folder, entry.FileName),
                    entry.IsDirectory,
                    entry.IsDirectory && entry.Attributes.HasFlag(FileAttributes.ReparsePoint)
                ),
            Everything
        )
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.FileName.StartsWith("."),
        };

    private void Take(Entry entry, List<string> files, Stack<string> folders)
    {
        if (!entry.IsFolder)
        {
            files.Add(entry.Path);
        }
        else if (entry.IsLink)
        {
            report(entry.Path, ImportProblems.LinkedFolder(ReportedPath.Of(entry.Path)));
        }
        else
        {
            folders.Push(entry.Path);
        }
    }

    private readonly record struct Entry(string Path, bool IsFolder, bool IsLink);
}
