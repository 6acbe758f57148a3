namespace ConflictTracker.Core.Articles;

/// <summary>One thing that a document says about itself outside its text.</summary>
/// <param name="Origin">Where it was said: <c>front matter</c>, <c>meta</c>, <c>time</c>, <c>JSON-LD</c>, <c>sidecar</c>.</param>
public sealed record MetadataEntry(string Name, string Value, string Origin);
