using ConflictTracker.Core.Problems;

namespace ConflictTracker.Web.Import;

/// <summary>The files behind the paths of a command. Dispose it when they are imported: it holds zips open.</summary>
/// <param name="items">In the order of the paths, and by name below each.</param>
/// <param name="problems">Paths that could not be opened, with the reason.</param>
public sealed class ImportSelection(
    IReadOnlyList<ImportItem> items,
    IReadOnlyList<(string Path, Problem Problem)> problems,
    IReadOnlyList<IDisposable> open
) : IDisposable
{
    public IReadOnlyList<ImportItem> Items { get; } = items;

    public IReadOnlyList<(string Path, Problem Problem)> Problems { get; } = problems;

    public void Dispose()
    {
        foreach (IDisposable source in open)
        {
            source.Dispose();
        }
    }
}
