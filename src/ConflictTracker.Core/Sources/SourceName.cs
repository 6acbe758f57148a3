namespace ConflictTracker.Core.Sources;

/// <summary>A publisher, enough to name and link it.</summary>
/// <param name="IsSample">One of the made-up publishers of the sample archive.</param>
public sealed record SourceName(string Slug, string Name, bool IsSample);
