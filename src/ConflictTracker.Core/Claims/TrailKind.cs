namespace ConflictTracker.Core.Claims;

/// <summary>Which matters a list of trails shows.</summary>
public enum TrailKind
{
    /// <summary>Those with two figures and more.</summary>
    Trails,

    /// <summary>Those whose accounts differ.</summary>
    Differing,

    /// <summary>Those with a single figure too.</summary>
    All,
}
