namespace ConflictTracker.Core.Search.Language;

/// <summary>A query as understood.</summary>
/// <param name="Root">The condition, or null for every article.</param>
/// <param name="Sort">The order that the text asks for, or null.</param>
public sealed record SearchQuery(QueryNode? Root, SearchOrder? Sort = null);
