namespace ConflictTracker.Web.Newsroom;

/// <summary>A line of an original as the review shows it.</summary>
/// <param name="IsDropped">Navigation and the like, left out of the text.</param>
public sealed record MarkedLine(IReadOnlyList<MarkedRun> Runs, bool IsDropped)
{
    public string Text => string.Concat(Runs.Select(r => r.Text));
}
