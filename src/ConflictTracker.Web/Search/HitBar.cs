namespace ConflictTracker.Web.Search;

/// <summary>A week's bar; places and sizes as SVG writes them.</summary>
/// <param name="Monday">The first day of the week.</param>
public sealed record HitBar(DateOnly Monday, int Articles, string X, string Y, string Width, string Height);
