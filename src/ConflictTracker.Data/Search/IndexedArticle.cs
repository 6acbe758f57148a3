using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Claims;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Events;
using ConflictTracker.Core.Names;
using ConflictTracker.Core.Problems;
using ConflictTracker.Core.Sources;

namespace ConflictTracker.Data.Search;

/// <summary>What the index takes in of a published article: its current revision, as the archive understood it.</summary>
/// <param name="Id">The archive's id of the article, which every answer of the index names.</param>
/// <param name="Title">The title that the document states, or null: opening words are text, not a title.</param>
/// <param name="Blocks">In the order of the document, chrome included: the index leaves it out.</param>
/// <param name="Problems">Those of the draft: <c>problem:</c> finds their codes.</param>
public sealed record IndexedArticle(
    long Id,
    string? Title,
    IReadOnlyList<DocumentBlock> Blocks,
    SourceName? Source,
    string? Language,
    string? Conflict,
    PartialDate? Published,
    DateSpan? Coverage,
    Standing Standing,
    IReadOnlyList<string> Tags,
    IReadOnlyList<ArticleEvent> Events,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyList<Problem> Problems,
    DateTimeOffset ImportedAt
);
