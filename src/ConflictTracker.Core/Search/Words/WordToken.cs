using ConflictTracker.Core.Articles;

namespace ConflictTracker.Core.Search.Words;

/// <summary>One word of a text as the search compares it.</summary>
/// <param name="Term">Folded, never empty.</param>
/// <param name="Place">Where it stands in the text that was cut, a possessive 's left out.</param>
public readonly record struct WordToken(string Term, TextSpan Place);
