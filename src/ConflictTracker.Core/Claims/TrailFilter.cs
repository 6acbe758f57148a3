using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Core.Claims;

/// <summary>Which trails a page shows: the whole view state of its address.</summary>
/// <param name="Speaker">As compared: <c>ukrainian-air-force</c>.</param>
/// <param name="Side">A side's id, or <c>none</c> for figures of no side.</param>
/// <param name="Place">As in addresses.</param>
/// <param name="Days">Trails of which a figure was told in these days.</param>
/// <param name="Counted">The kind of people or things: <c>soldiers</c>.</param>
/// <param name="After">Keyset paging: where the page before ended.</param>
public sealed record TrailFilter(
    string? Speaker = null,
    string? Side = null,
    string? Place = null,
    DateSpan? Days = null,
    string? Measure = null,
    string? Counted = null,
    TrailKind Kind = TrailKind.Trails,
    TrailKey? After = null
)
{
    public const string NoSide = "none";

    public static TrailFilter All { get; } = new();

    /// <summary>Whether anything but the page is chosen.</summary>
    public bool IsNarrowed => this with { After = null } != All;
}
