using ConflictTracker.Core.Articles;

namespace ConflictTracker.Core.Search.Passages;

/// <summary>A place where a pattern of the query stands in a text.</summary>
/// <param name="Pattern">Which pattern, by its number.</param>
public readonly record struct FoundWords(TextSpan Place, int Pattern);
