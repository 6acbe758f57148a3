namespace ConflictTracker.Web.Claims;

/// <summary>A figure on a trail's chart, in the units of its view box.</summary>
/// <param name="To">Where a range's upper number stands, or null.</param>
/// <param name="Shape">The side's shape.</param>
/// <param name="Name">What it says to whoever points at it.</param>
public sealed record ChartPoint(double X, double Y, double? To, int Shape, string Name);
