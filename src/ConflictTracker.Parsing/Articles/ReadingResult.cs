using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Problems;

namespace ConflictTracker.Parsing.Articles;

/// <summary>A file as understood, or why it was not.</summary>
/// <param name="Draft">Null when the file was refused.</param>
/// <param name="Problems">Errors when it was refused; otherwise the draft's own warnings.</param>
public sealed record ReadingResult(ArticleDraft? Draft, IReadOnlyList<Problem> Problems);
