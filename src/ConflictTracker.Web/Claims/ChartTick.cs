namespace ConflictTracker.Web.Claims;

/// <summary>A line across the chart with its number.</summary>
public sealed record ChartTick(double Y, decimal Value);
