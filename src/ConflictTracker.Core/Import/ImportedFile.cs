using ConflictTracker.Core.Articles;

namespace ConflictTracker.Core.Import;

/// <summary>One file of an import as the newsroom lists it.</summary>
/// <param name="Article">The article as it stands now, or null when the file was rejected or its article is gone.</param>
public sealed record ImportedFile(ImportOutcome Outcome, ArticleSummary? Article);
