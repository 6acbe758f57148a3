using ConflictTracker.Core.Problems;

namespace ConflictTracker.Web.Import;

/// <summary>The files behind the paths of a command. Dispose it when they are imported: it holds zips open.</summary>
/// <param name="items">In the order of the paths, and by name below each.</param>
/// <param name="problems">Paths that could not be opened or were left out, with the reason.</param>
public sealed class ImportSelection(
    IReadOnlyList<ImportItem> items,
    IReadOnlyList<(string Path, Problem Problem)> problems,
    IReadOnlyList<IDisposable> open
) : IDisposable
{
    public IReadOnlyList<ImportItem> Items { get; } = items;

    public IReadOnlyList<(string Path, Problem Problem)> Problems { get; } = problems;

    /// <summary>A path could not be opened; warnings do not count.</summary>
    public bool HasErrors => Problems.Any(p => p.Problem.Severity == ProblemSeverity.Error);

    public void Dispose()
    {
        foreach (IDisposable source in open)
        {
            source.Dispose();
        }
    }
}
