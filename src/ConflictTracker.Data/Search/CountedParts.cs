namespace ConflictTracker.Data.Search;

/// <summary>How far results are counted; each includes what stands before it, and costs more.</summary>
public enum CountedParts
{
    /// <summary>How many.</summary>
    Total,

    /// <summary>By week over the war.</summary>
    Weeks,

    /// <summary>By facet too.</summary>
    Facets,
}
