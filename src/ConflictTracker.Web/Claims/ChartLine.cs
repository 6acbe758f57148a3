namespace ConflictTracker.Web.Claims;

/// <summary>What one teller said, in the order of days.</summary>
/// <param name="Path">An SVG path through the points; empty for a single one.</param>
public sealed record ChartLine(int Shape, string Path, IReadOnlyList<ChartPoint> Points);
