using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Sources;

namespace ConflictTracker.Core.Claims;

/// <summary>A claim with the article that tells it.</summary>
/// <param name="ToldOn">Where it stands in its trail: its day, else the last that the article covers; null where neither is
/// known.</param>
/// <param name="Teller">Who tells it, as compared; null where it joins no trail.</param>
public sealed record ToldClaim(Claim Claim, ArticleLink Article, SourceName? Source, DateOnly? ToldOn, string? Teller);
