namespace ConflictTracker.Benchmarks.Server;

/// <summary>One kind of page and how it is asked for.</summary>
/// <param name="Address">The one that is asked again and again when the cache may answer.</param>
/// <param name="Others">Distinct addresses of the kind, so that no answer is in the cache.</param>
internal sealed record MeasuredPage(string Name, string Address, IReadOnlyList<string> Others);
