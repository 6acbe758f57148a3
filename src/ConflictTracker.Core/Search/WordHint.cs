using ConflictTracker.Core.Search.Language;

namespace ConflictTracker.Core.Search;

/// <summary>A word that no article holds, with words like it that some do.</summary>
/// <param name="Instead">The likest first.</param>
public sealed record WordHint(HasWord Asked, IReadOnlyList<string> Instead);
