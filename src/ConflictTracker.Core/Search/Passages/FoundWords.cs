using ConflictTracker.Core.Articles;

namespace ConflictTracker.Core.Search.Passages;

/// <summary>A place where words of the query stand in a text.</summary>
/// <param name="Asked">Which word or phrase of the query it is, by its number; all forms and spellings of a word are one.</param>
public readonly record struct FoundWords(TextSpan Place, int Asked);
