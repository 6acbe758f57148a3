namespace ConflictTracker.Core.Claims;

/// <summary>The time that a figure counts.</summary>
public enum MatterPeriod
{
    /// <summary>One day, or what happened on it.</summary>
    Day,

    /// <summary>A total since the war began.</summary>
    War,

    /// <summary>A total since an operation began.</summary>
    Operation,

    /// <summary>A total whose beginning is not told: too large for any one day.</summary>
    Total,
}
