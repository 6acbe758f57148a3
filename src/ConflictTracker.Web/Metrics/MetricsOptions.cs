namespace ConflictTracker.Web.Metrics;

/// <summary>Who may read <c>/metrics</c>: section <c>ConflictTracker:Metrics</c>.</summary>
public sealed class MetricsOptions
{
    public const string Section = "ConflictTracker:Metrics";

    /// <summary>What a reader from elsewhere has to send as <c>Authorization: Bearer …</c>; null lets in this machine
    /// alone.</summary>
    public string? Token { get; set; }
}
