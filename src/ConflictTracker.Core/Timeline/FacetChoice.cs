namespace ConflictTracker.Core.Timeline;

/// <summary>What a filter lets in and leaves out. Empty lists choose nothing.</summary>
public sealed record FacetChoice(IReadOnlyList<string> In, IReadOnlyList<string> Out)
{
    public static FacetChoice None { get; } = new([], []);

    public bool IsEmpty => In.Count == 0 && Out.Count == 0;
}
