using ConflictTracker.Core.Problems;
using ConflictTracker.Data.Articles;

namespace ConflictTracker.Data.Import;

/// <summary>A file of an import that was read: ready to be stored, or refused.</summary>
/// <param name="Path">As reported: the file's name, or its path below the folder or archive that was named.</param>
/// <param name="Article">Null when it was refused.</param>
/// <param name="Problems">Why it was refused; those of an article stand in its draft.</param>
public sealed record ReadFile(string Path, PreparedArticle? Article, IReadOnlyList<Problem> Problems);
