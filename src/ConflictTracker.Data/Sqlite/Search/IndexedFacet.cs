namespace ConflictTracker.Data.Sqlite.Search;

/// <summary>A fact by which results are counted and narrowed.</summary>
/// <param name="Facet">The place of its name in <see cref="ArticleFacts.FacetNames"/>.</param>
/// <param name="Value">As in addresses.</param>
internal readonly record struct IndexedFacet(int Facet, string Value, string Label);
