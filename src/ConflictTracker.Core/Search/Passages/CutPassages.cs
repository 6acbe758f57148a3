namespace ConflictTracker.Core.Search.Passages;

/// <summary>The passages of an article that were wanted.</summary>
/// <param name="Best">In order, the best first.</param>
/// <param name="More">How many others it holds.</param>
public sealed record CutPassages(IReadOnlyList<MarkedPassage> Best, int More);
